/** What `--help` prints. */
export const HELP_TEXT = `mentorship-roadmap <command> [VAULT] [options]

Commands that look
  status  [VAULT]    roadmaps, objectives and milestones with all their figures
  check   [VAULT]    what is wrong in the notes, one problem a line
  inspect NOTE       what one note is read as
  help

Commands that edit
  step NOTE:LINE done|start|cancel|reopen          [--expect TEXT] [--on DATE]
  milestone NAME achieve|reopen|hold|resume|drop   [--on DATE]
  milestone NAME due DATE                          [--why TEXT] [--on DATE]
  objective NAME hold|resume|drop
  objective NAME weight N
  objective NAME due DATE                          [--why TEXT] [--on DATE]
  measure OBJECTIVE VALUE                          [--metric NAME] [--on DATE]
  give TEXT, receive TEXT                          [--kind WORD] [--effort 2h]
      [--for PRIORITY] [--with PERSON] [--offer [--due DATE]]
      [--into roadmap|check-in|daily|NOTE] [--on DATE]
  capture lesson|outcome|question TEXT             [--on DATE]
  feedback add PERSON TEXT --praise|--improve      [--theme NAME] [--to PERSON]
      [--on DATE]
  link NOTE NAME..., unlink NOTE NAME...
  share NOTE                                       [--on DATE]

VAULT is a folder of notes. Without it, the nearest folder from here upwards
that holds .obsidian is taken, else the current folder. NOTE is a path, absolute
or from the vault's root. NAME is a title, a note's name or a path.

Options
  --json             one JSON document on standard output
  --today DATE       the day to compute for, as YYYY-MM-DD; else the local day
  --roadmap NAME     only this roadmap: the note's name, its path or its title
  --metadata FILE    inspect: take the structure from the app's metadata (JSON)
  --vault DIR        edit: the folder of notes
  --dry-run          edit: print what would change as a diff, write nothing
  --on DATE          edit: the day that is written; else today
  --help, --version

Exit status
  0  fine; what was asked is written, or stood so already
  1  check found an error
  2  wrong usage, or the vault cannot be read
  3  refused: nothing is written
`;
