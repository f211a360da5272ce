import { FuzzySuggestModal, type App } from 'obsidian';
import type { Roadmap } from '../model/graph';

/** Lets somebody choose one of several roadmaps. */
export class SwitchRoadmapModal extends FuzzySuggestModal<Roadmap> {
	readonly #roadmaps: readonly Roadmap[];
	readonly #onChoose: (roadmap: Roadmap) => void;

	constructor(app: App, roadmaps: readonly Roadmap[], onChoose: (roadmap: Roadmap) => void) {
		super(app);
		this.#roadmaps = roadmaps;
		this.#onChoose = onChoose;
		this.setPlaceholder('Choose a roadmap');
	}

	getItems(): Roadmap[] {
		return [...this.#roadmaps];
	}

	getItemText({ title, statement }: Roadmap): string {
		return statement === null || statement === title ? title : `${title}: ${statement}`;
	}

	onChooseItem(roadmap: Roadmap): void {
		this.#onChoose(roadmap);
	}
}
