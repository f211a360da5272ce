import { folderVault } from '../../src/node/folder-vault';
import { DEFAULT_SETTINGS as S } from '../../src/model/settings';
import { noteChoice } from '../../src/index/note-choice';
import { readNote } from '../../src/note/read-note';
import { outlineFromText } from '../../src/markdown/outline-from-text';
import { guardNesting } from '../../src/markdown/guard-nesting';
import { parseBlocks } from '../../src/markdown/parse-blocks';
const port = folderVault('/tmp/nb/v10', S, { onUnreadableFolder: () => {}, onLook: () => {} });
const list = port.list();
const choice = noteChoice(S);
const sources = []; for (const c of list.map(port.stub).filter(choice.isCandidate)) sources.push((await port.read(c.path))!);
const mode = process.argv[2];
for (let r = 0; r < 8; r++) { const c = process.cpuUsage();
 for (const s of sources) { if (mode === 'note') readNote(s, S); else if (mode === 'guard') guardNesting(s.text, s.outline.bodyFrom); else if (mode==='blocks') parseBlocks(s.text.slice(s.outline.bodyFrom)); else outlineFromText(s.text); }
 console.log(mode, r, (process.cpuUsage(c).user / 1000).toFixed(0)); }
