/** What `--help` prints. */
export const HELP_TEXT = `mentorship-roadmap <command> [VAULT] [options]

Commands
  status  [VAULT]    roadmaps, objectives and milestones with all their figures
  check   [VAULT]    what is wrong in the notes, one problem a line
  inspect NOTE       what one note is read as
  help

VAULT is a folder of notes. Without it, the nearest folder from here upwards
that holds .obsidian is taken, else the current folder.

Options
  --json             one JSON document on standard output
  --today DATE       the day to compute for, as YYYY-MM-DD; else the local day
  --roadmap NAME     only this roadmap: the note's name, its path or its title
  --metadata FILE    inspect: take the structure from the app's metadata (JSON)
  --help, --version

Exit status
  0  fine
  1  check found an error
  2  wrong usage, or the vault cannot be read
`;
