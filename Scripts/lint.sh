#!/usr/bin/env bash
# Holds what the compiler does not: formatting, each room's whole import list (Foundation and Glibc included), file sizes.
set -euo pipefail
status=0
paths=(Package.swift Sources Tests)
[ -d Benchmarks ] && paths+=(Benchmarks)
swift format lint --strict --recursive --parallel "${paths[@]}" || status=1

# room: all it may import, the standard library apart
allowed() {
    case $1 in
        Text) echo "Swift" ;;
        Digest) echo "CDigest" ;;
        Records) echo "Text" ;;
        Office) echo "Records Digest" ;;
        SQLite) echo "CSQLite Glibc" ;;
        Store) echo "CFileSystem Text Records Office SQLite Digest Glibc" ;;
        Phrases) echo "" ;;
        DocumentModel) echo "" ;;
        Reports) echo "Text Records Phrases DocumentModel" ;;
        Interchange) echo "Text Records DocumentModel" ;;
        TerminalKit) echo "Text" ;;
        CursesTerminal) echo "TerminalKit CNcurses Glibc" ;;
        Screens) echo "Text Records Office TerminalKit Phrases Reports" ;;
        Shell) echo "Text Digest Records Office SQLite Store Phrases Reports Interchange DocumentModel TerminalKit CursesTerminal Screens CFileSystem CProcess Glibc Synchronization" ;;
        vanthu) echo "Shell Glibc" ;;
        Filtering) echo "CLimits Glibc" ;;
        vanthu-intake) echo "Filtering Text Records Interchange CZip CExpat Glibc" ;;
        vanthu-typeset) echo "Filtering DocumentModel Interchange CFileSystem CXlsxWriter CPango CZip Glibc" ;;
        *) echo "?" ;;
    esac
}
for folder in Sources/*/; do
    room=$(basename "$folder")
    case $room in C[A-Z]*) continue ;; esac
    list=$(allowed "$room")
    [ "$list" = "?" ] && { echo "$folder: no import list for this room in Scripts/lint.sh" >&2; status=1; continue; }
    while IFS=: read -r file line text; do
        module=$(sed -E 's/^(@[^ ]+ +)*((public|internal|package|fileprivate|private) +)?import +((struct|class|enum|func|let|var|typealias|protocol) +)?([A-Za-z0-9_]+).*/\6/' <<<"$text")
        case " $list " in *" $module "*) ;; *) echo "$file:$line: $room may not import $module" >&2; status=1 ;; esac
    done < <(grep -rnE '^(@[^ ]+ +)*((public|internal|package|fileprivate|private) +)?import ' "$folder" --include='*.swift' || true)
done
spi=$(grep -rlE '@_spi' Sources --include='*.swift' | grep -v '^Sources/Text/' || true)
[ -z "$spi" ] || { echo "@_spi belongs to one file of Text: $spi" >&2; status=1; }

# A file has one subject. Frozen schemas and tables of words or data are exempt.
while read -r lines file; do
    [ "$file" = total ] && continue
    case $file in
        Sources/Phrases/* | Sources/Store/Migrations/* | Sources/Records/Directory/* | */Demo/* ) continue ;;
    esac
    if [ "$lines" -gt 600 ]; then echo "$file: $lines lines; a file over 600 lines has more than one subject" >&2; status=1; fi
done < <(find Sources Tests -name '*.swift' -print0 | xargs -0 wc -l)
exit $status
