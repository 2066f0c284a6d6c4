$ dramatis --help
dramatis: a terminal reader for articles that shows who is in them

dramatis [OPTION]... [PATH]...
  PATH is a file, a folder (with all below it) or - for standard input.
  Without an output option the reader opens; ? shows its keys.

  --list                 print a table of the articles
  --text[=WIDTH]         print the articles laid out in WIDTH columns (72; 0: unwrapped)
  --structure            print one row a block: what it is, how sure, and why
  --whole                take the whole file as the article: nothing is folded
  --mentions             print one row a mention of an actor
  --actors               print one row an actor of all articles
  --concordance=ACTOR    print one row a mention of ACTOR, with its context
  --align                print what each of two articles says about the other's sentences
  --compare              print two articles side by side, and who is in them
  --gazetteer=FILE       look for the names in FILE alone, exactly as written
  --script=FILE          run the commands of FILE, one a line, see SCRIPTS
  --size=COLSxROWS       with --script: print frames of this size, open no terminal
  --format=tsv|json      form of the tables: tab separated, or one object a line
  --print-keys           print the keys in force as a [keys] section
  --print-config         print the configuration in force as a file
  --check-config         say what is wrong in the configuration; exit 2 if anything is
  --config=FILE          read FILE instead of your config.ini
  --actors-file=FILE     read and edit FILE instead of your actors.ini
  --theme=NAME           use the theme NAME
  --no-state             neither read nor write what earlier sessions decided of texts
  --help                 print this list
  --version              print the version and what it was built with

Exit status: 0 fine, 1 some input could not be read, 2 wrong usage or configuration.
Manual: dramatis(1), dramatis-actors(5), dramatis-config(5)
$ dramatis --version | sed 's/ [0-9.]*[0-9]/ N/g' | head -n 1
dramatis N
