import type { Command as CommandType } from 'obsidian';
import type { App } from './app';
import type { KeymapEventHandler } from './keymap';
import { MarkdownView } from './markdown-view';
import { Platform } from './platform';

/** A command as a plugin gives it; id and name already carry the plugin's. */
export type Command = CommandType;

/** All commands, by id; hotkeys work for as long as their command is there. */
export class Commands {
	readonly commands: Record<string, Command> = {};
	private readonly app: App;
	private readonly hotkeys = new Map<string, KeymapEventHandler[]>();

	constructor(app: App) {
		this.app = app;
	}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
		const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) =>
			this.app.scope.register(modifiers, key, () => {
				this.executeCommandById(command.id);
				return false;
			}),
		);
		this.hotkeys.set(command.id, handlers);
	}

	removeCommand(id: string): void {
		for (const handler of this.hotkeys.get(id) ?? []) this.app.scope.unregister(handler);
		this.hotkeys.delete(id);
		Reflect.deleteProperty(this.commands, id);
	}

	/** Those that can run here and now. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true));
	}

	/** False when there is no such command, or when it does not apply. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.run(command, true) && this.run(command, false);
	}

	private run(command: Command, checking: boolean): boolean {
		if (command.mobileOnly === true && !Platform.isMobile) return false;
		if (command.editorCheckCallback || command.editorCallback) {
			const view = this.app.workspace.activeEditor;
			if (!(view instanceof MarkdownView)) return false;
			const args = [view.editor, view] as unknown as Parameters<
				NonNullable<Command['editorCallback']>
			>;
			if (command.editorCheckCallback) {
				return command.editorCheckCallback(checking, ...args) === true || !checking;
			}
			if (!checking) command.editorCallback?.(...args);
			return true;
		}
		if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
		if (!checking) command.callback?.();
		return true;
	}
}
