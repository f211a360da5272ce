/**
 * Something that is done once at a time. Asked for while it runs, it runs once more afterwards.
 */
export class Task {
	private readonly run: () => Promise<void>;
	private running: Promise<void> | null = null;
	private isWanted = false;

	constructor(run: () => Promise<void>) {
		this.run = run;
	}

	request(): void {
		this.isWanted = true;
		this.running ??= this.loop();
	}

	/** Resolves when it neither runs nor is asked for. */
	async idle(): Promise<void> {
		while (this.running !== null) await this.running;
	}

	private async loop(): Promise<void> {
		try {
			while (this.isWanted) {
				this.isWanted = false;
				await this.run();
			}
		} finally {
			this.running = null;
		}
	}
}
