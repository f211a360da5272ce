import type { Instruction } from 'obsidian';

/** The keys at the foot of a suggester, in place of those that stand there. */
export function renderInstructions(
	parent: HTMLElement,
	instructions: readonly Instruction[],
): void {
	parent.querySelector('.prompt-instructions')?.remove();
	const foot = parent.createDiv('prompt-instructions');
	for (const { command, purpose } of instructions) {
		const line = foot.createDiv('prompt-instruction');
		line.createSpan({ cls: 'prompt-instruction-command', text: command });
		line.createSpan({ text: purpose });
	}
}
