import { ButtonComponent } from './widgets/button-component';
import { ColorComponent } from './widgets/color-component';
import { ConfirmationModal } from './widgets/confirmation-modal';
import { DropdownComponent } from './widgets/dropdown-component';
import { ExtraButtonComponent } from './widgets/extra-button-component';
import { FuzzySuggestModal } from './widgets/fuzzy-suggest-modal';
import { HoverPopover } from './widgets/hover-popover';
import { getIcon, getIconIds, setIcon } from './widgets/icons';
import { AbstractInputSuggest } from './widgets/input-suggest';
import { Menu } from './widgets/menu';
import { MenuItem } from './widgets/menu-item';
import { MenuSeparator } from './widgets/menu-separator';
import { Modal } from './widgets/modal';
import { Notice } from './widgets/notice';
import { PluginSettingTab } from './widgets/plugin-setting-tab';
import { PopoverSuggest } from './widgets/popover-suggest';
import { ProgressBarComponent } from './widgets/progress-bar-component';
import { renderMatches, renderResults } from './widgets/render-matches';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './widgets/search';
import { SearchComponent } from './widgets/search-component';
import { Setting } from './widgets/setting';
import { SettingGroup } from './widgets/setting-group';
import { SettingPage } from './widgets/setting-page';
import { SettingTab } from './widgets/setting-tab';
import { SliderComponent } from './widgets/slider-component';
import { SuggestModal } from './widgets/suggest-modal';
import { AbstractTextComponent, TextAreaComponent, TextComponent } from './widgets/text-component';
import { ToggleComponent } from './widgets/toggle-component';
import { displayTooltip, setTooltip } from './widgets/tooltip';
import { BaseComponent, ValueComponent } from './widgets/value-component';

/** The part of the public API that draws dialogs, menus, settings and icons. */
export const obsidianWidgets = {
	AbstractInputSuggest,
	AbstractTextComponent,
	BaseComponent,
	ButtonComponent,
	ColorComponent,
	ConfirmationModal,
	DropdownComponent,
	ExtraButtonComponent,
	FuzzySuggestModal,
	HoverPopover,
	Menu,
	MenuItem,
	MenuSeparator,
	Modal,
	Notice,
	PluginSettingTab,
	PopoverSuggest,
	ProgressBarComponent,
	SearchComponent,
	Setting,
	SettingGroup,
	SettingPage,
	SettingTab,
	SliderComponent,
	SuggestModal,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
	ValueComponent,
	displayTooltip,
	getIcon,
	getIconIds,
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	setIcon,
	setTooltip,
	sortSearchResults,
};
