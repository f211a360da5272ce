import moment from 'moment';
import { App } from './app';
import { Component, Events, Keymap, Scope, debounce } from './core';
import { Editor } from './editor';
import { EditableFileView, FileView, TextFileView } from './file-view';
import { FileManager } from './file-manager';
import {
	getAllTags,
	getFrontMatterInfo,
	parseFrontMatterEntry,
	parseFrontMatterTags,
	parseYaml,
	stringifyYaml,
} from './frontmatter';
import {
	getLinkpath,
	parseLinktext,
	resolveSubpath,
	stripHeading,
	stripHeadingForLink,
} from './link-text';
import { MarkdownView } from './markdown-view';
import { MetadataCache } from './metadata-cache';
import { strict } from './not-implemented';
import { Platform } from './platform';
import { Plugin } from './plugin';
import { Vault } from './vault';
import { TAbstractFile, TFile, TFolder, normalizePath } from './vault-files';
import { ItemView, View } from './view';
import { obsidianWidgets } from './obsidian-widgets';
import { Workspace } from './workspace';
import { WorkspaceItem, WorkspaceParent } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';
import {
	WorkspaceMobileDrawer,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
} from './workspace-split';
import { WorkspaceTabs } from './workspace-tabs';

/** The version of the public API that the host follows. */
export const apiVersion = '1.13.1';

/** True when the host follows that version of the API or a later one. */
function requireApiVersion(version: string): boolean {
	return version.localeCompare(apiVersion, 'en', { numeric: true }) <= 0;
}

function getLanguage(): string {
	return 'en';
}

/** What `require('obsidian')` gives; asking it for anything else throws. */
export const obsidian = strict(
	{
		App,
		Component,
		EditableFileView,
		Editor,
		Events,
		FileManager,
		FileView,
		ItemView,
		Keymap,
		MarkdownView,
		MetadataCache,
		Platform,
		Plugin,
		Scope,
		TAbstractFile,
		TFile,
		TFolder,
		TextFileView,
		Vault,
		View,
		Workspace,
		WorkspaceItem,
		WorkspaceLeaf,
		WorkspaceMobileDrawer,
		WorkspaceParent,
		WorkspaceRibbon,
		WorkspaceRoot,
		WorkspaceSidedock,
		WorkspaceSplit,
		WorkspaceTabs,
		apiVersion,
		debounce,
		getAllTags,
		getFrontMatterInfo,
		getLanguage,
		getLinkpath,
		moment,
		normalizePath,
		parseFrontMatterEntry,
		parseFrontMatterTags,
		parseLinktext,
		parseYaml,
		requireApiVersion,
		resolveSubpath,
		stringifyYaml,
		stripHeading,
		stripHeadingForLink,
		...obsidianWidgets,
	},
	'obsidian',
);
