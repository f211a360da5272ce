import type { CivilDate } from '../model/civil-date';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import type { VaultKnowledge } from '../model/vault-knowledge';
import type { NoteSource, VaultPort } from '../model/vault-port';
import { circumstances, readsAlike, type Circumstances } from './circumstances';
import { isSame, publish, type Findings } from './publish';
import { ReadingQueue } from './reading-queue';
import { startSlice, type Slice } from './slice';
import { Task } from './task';
import { VaultNotes } from './vault-notes';

/** The state behind {@link createIndex}: the notes, what waits, and the latest snapshot. */
export class VaultIndex {
	private readonly port: VaultPort;
	private readonly listeners = new Set<() => void>();
	private readonly queue = new ReadingQueue();
	private readonly reading = new Task(() => this.readWaiting());
	private readonly computing = new Task(() => this.computeWaiting());
	private now: Circumstances;
	private notes: VaultNotes;
	private stage: 'new' | 'loading' | 'loaded' = 'new';
	private loading: Promise<void> = Promise.resolve();
	/** Notes that went while the vault was listed. */
	private readonly gone = new Set<string>();
	private isWaiting = false;
	private findings: Findings;
	private latest: Snapshot;
	private heard = 0;

	constructor(port: VaultPort, settings: Settings, today: CivilDate) {
		this.port = port;
		this.now = circumstances(settings, today);
		this.notes = new VaultNotes(this.now);
		this.findings = this.find();
		this.latest = publish(this.findings, 0);
	}

	load(): Promise<void> {
		this.loading = this.loadInto(new VaultNotes(this.now));
		return this.loading;
	}

	change(path: string, take: () => NoteSource | null): void {
		if (this.stage === 'new') return;
		const { choice } = this.notes;
		if (!this.notes.has(path)) this.create(path);
		const isOurs = this.notes.isKnown(path) || this.queue.has(path);
		if (!isOurs && !(choice.isReadable(path) && choice.isCandidate(this.port.stub(path)))) return;
		this.queue.forget(path);
		this.notes.take(path, take());
		this.wake();
	}

	create(path: string): void {
		if (this.stage === 'new') return;
		this.gone.delete(path);
		this.notes.add(path);
		this.readIfCandidate(path);
		this.wake();
	}

	rename(from: string, to: string): void {
		if (this.stage === 'new') return;
		this.gone.add(from);
		this.gone.delete(to);
		this.queue.forget(from);
		if (!isNote(to)) this.notes.remove(from);
		else if (this.notes.rename(from, to)) this.read(to);
		else this.readIfCandidate(to);
		this.wake();
	}

	remove(path: string): void {
		if (this.stage === 'new') return;
		this.gone.add(path);
		this.queue.forget(path);
		this.notes.remove(path);
		this.wake();
	}

	async setSettings(settings: Settings): Promise<void> {
		const isAlike = readsAlike(settings, this.now.settings);
		this.now = circumstances(settings, this.now.today);
		this.notes.setCircumstances(this.now);
		if (this.stage === 'new') return;
		if (!isAlike) await this.load();
		else this.wake();
	}

	setToday(today: CivilDate): void {
		if (today === this.now.today) return;
		this.now = circumstances(this.now.settings, today);
		this.notes.setCircumstances(this.now);
		if (this.stage !== 'new') this.wake();
	}

	snapshot(): Snapshot {
		if (this.stage === 'loaded' && this.isWaiting) {
			while (this.linkStep() || this.notes.linked.measureStep());
			this.renew();
		}
		return this.latest;
	}

	knowledge(): VaultKnowledge {
		return this.notes.knowledge((path) => this.port.stub(path));
	}

	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	async settled(): Promise<void> {
		await this.loading;
		await this.reading.idle();
		await this.computing.idle();
		// What was read last is computed last, and may have asked for notes of its own.
		if (this.isWaiting || !this.queue.isEmpty) await this.settled();
	}

	/** People and resources are known only when linked: reading and linking take turns. */
	private async loadInto(notes: VaultNotes): Promise<void> {
		this.notes = notes;
		this.stage = 'loading';
		this.queue.clear();
		this.gone.clear();
		const slice = startSlice(this.port);
		for (const path of this.port.list()) {
			if (this.notes !== notes) return this.loading;
			if (this.gone.has(path)) continue;
			notes.add(path);
			if (!notes.isKnown(path)) this.readIfCandidate(path);
			if (slice.isOver()) await slice.pause();
		}
		do {
			await this.readQueue(slice);
			while (this.notes === notes && this.linkStep()) if (slice.isOver()) await slice.pause();
		} while (this.notes === notes && !this.queue.isEmpty);
		while (this.notes === notes && notes.linked.measureStep()) {
			if (slice.isOver()) await slice.pause();
		}
		if (this.notes !== notes) return this.loading;
		this.stage = 'loaded';
		this.isWaiting = true;
		this.computing.request();
		await this.computing.idle();
	}

	private readIfCandidate(path: string): void {
		const { choice } = this.notes;
		if (choice.isReadable(path) && choice.isCandidate(this.port.stub(path))) this.read(path);
	}

	private read(path: string): void {
		this.queue.add(path);
		if (this.stage === 'loaded') this.reading.request();
	}

	private async readWaiting(): Promise<void> {
		await this.port.pause();
		await this.readQueue(startSlice(this.port));
	}

	private readQueue(slice: Slice): Promise<void> {
		const take = (path: string, source: NoteSource | null): void => {
			this.notes.take(path, source);
			this.wake();
		};
		return this.queue.drain((path) => this.port.read(path), take, slice);
	}

	private wake(): void {
		this.isWaiting = true;
		if (this.stage === 'loaded') this.computing.request();
	}

	private async computeWaiting(): Promise<void> {
		await this.port.pause();
		const slice = startSlice(this.port);
		while (this.stage === 'loaded' && (this.linkStep() || this.notes.linked.measureStep())) {
			if (slice.isOver()) await slice.pause();
		}
		if (this.stage !== 'loaded') return;
		this.renew();
		if (this.heard === this.latest.revision) return;
		this.heard = this.latest.revision;
		for (const listener of this.listeners) listener();
	}

	/** One step of linking; asks for the notes that turned out to be needed. */
	private linkStep(): boolean {
		const step = this.notes.linked.linkStep();
		if (step === null) return false;
		if (step !== 'structure') {
			for (const path of step.dependencies.unread) if (this.notes.isUnread(path)) this.read(path);
		}
		return true;
	}

	private renew(): void {
		this.isWaiting = false;
		const findings = this.find();
		if (isSame(findings, this.findings)) return;
		this.findings = findings;
		this.latest = publish(findings, this.latest.revision + 1);
	}

	private find(): Findings {
		const { notes, now } = this;
		return {
			roadmaps: notes.linked.list(),
			notes: notes.counts(),
			loose: notes.looseProblems(),
			now,
		};
	}
}

function isNote(path: string): boolean {
	return path.toLowerCase().endsWith('.md');
}
