import Glibc
import Shell

// Before anything is made: files and folders are their owner's alone.
umask(0o077)

exit(
    run(
        arguments: processArguments(),
        surroundings: .ofProcess(terminalProgram: runTerminal, firstStart: runFirstStart),
        output: .ofProcess()))
