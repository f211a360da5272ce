import type { App } from './app';
import type { Command } from './commands';
import { FuzzySuggestModal } from './widgets/fuzzy-suggest-modal';

/** All commands that apply, found by typing. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	private readonly host: App;

	constructor(app: App) {
		super(app);
		this.host = app;
		this.setPlaceholder('Select a command...');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		return this.host.commands.listCommands();
	}

	getItemText(command: Command): string {
		return command.name;
	}

	onChooseItem(command: Command): void {
		this.host.commands.executeCommandById(command.id);
	}
}
