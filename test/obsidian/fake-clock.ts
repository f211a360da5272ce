interface Task {
	readonly id: number;
	readonly at: number;
	readonly run: () => void;
}

/** Time that passes only when told to. Everything that happens in a fake vault happens at a time. */
export class FakeClock {
	now = 0;
	#nextId = 1;
	#tasks: Task[] = [];

	readonly setTimeout = (run: () => void, delay = 0): number => {
		const task = { id: this.#nextId++, at: this.now + delay, run };
		const after = this.#tasks.findIndex(({ at }) => at > task.at);
		this.#tasks.splice(after < 0 ? this.#tasks.length : after, 0, task);
		return task.id;
	};

	readonly clearTimeout = (id: number): void => {
		this.#tasks = this.#tasks.filter((task) => task.id !== id);
	};

	wait(delay: number): Promise<void> {
		return new Promise((resolve) => this.setTimeout(resolve, delay));
	}

	/** Lets happen what is due, in order, until nothing is left to happen. */
	async runOut(): Promise<void> {
		for (;;) {
			// promises that wait for nothing but each other
			await new Promise((resolve) => setImmediate(resolve));
			const task = this.#tasks.shift();
			if (task === undefined) return;
			this.now = task.at;
			task.run();
		}
	}

	/** Lets happen what is due within some milliseconds. */
	async runFor(time: number): Promise<void> {
		const end = this.now + time;
		await new Promise((resolve) => setImmediate(resolve));
		while ((this.#tasks[0]?.at ?? Infinity) <= end) {
			const task = this.#tasks.shift();
			this.now = task?.at ?? end;
			task?.run();
			await new Promise((resolve) => setImmediate(resolve));
		}
		this.now = end;
	}

	/** The result of something that takes time. */
	async until<Result>(result: Promise<Result>): Promise<Result> {
		const settled = result.then(
			() => undefined,
			() => undefined,
		);
		await this.runOut();
		await settled;
		return result;
	}
}
