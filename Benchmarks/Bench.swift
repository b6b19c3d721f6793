import Glibc

/// Measures the budgets at several sizes and prints each figure beside its budget.
///
/// Exit 0 whatever the figures are, 1 where something could not be measured, 64 for a mistake in the command line.
@main
enum Bench {
    static func main() {
        // As the program's first act: offices are their owner's alone.
        umask(0o077)
        let arguments = Array(CommandLine.arguments.dropFirst())
        do throws(BenchFault) {
            if arguments.first == Worker.argument {
                try Worker.run(Array(arguments.dropFirst()))
                return
            }
            if arguments.first == BarePango.argument {
                try BarePango.run()
                return
            }
        } catch {
            remark("worker: \(error.reason)")
            exit(1)
        }
        do throws(BenchFault) {
            let options = try Options(arguments)
            exit(try measure(options) ? 0 : 1)
        } catch {
            remark(error.reason)
            remark(Options.usage)
            exit(64)
        }
    }

    /// - Returns: whether every row could be measured.
    private static func measure(_ options: Options) throws(BenchFault) -> Bool {
        let offices = try Offices(folder: options.folder, program: options.program)
        var report = Report()
        for size in options.sizes {
            report.begin(size: size)
            let path: String
            do throws(BenchFault) {
                path = try offices.office(of: size)
            } catch {
                report.add(Row("office", notMeasured: error))
                continue
            }
            let terminal = TerminalRows(path: path, offices: offices)
            let store = StoreRows(path: path, offices: offices, size: size)
            for group in Options.Group.allCases where options.wants(group) {
                report.measure(group.rawValue) { () throws(BenchFault) in
                    switch group {
                    case .start: try terminal.start()
                    case .keys: try terminal.keys()
                    case .search: try terminal.search()
                    case .handling: try HandlingRows(path: path, offices: offices).rows()
                    case .entry: try EntryRows(path: path).rows()
                    case .figures: try FigureRows(path: path, offices: offices).rows()
                    case .outgoing: try OutgoingRows(path: path, offices: offices).rows()
                    case .archive: try ArchiveRows(path: path, offices: offices).rows()
                    case .registration: try store.registration()
                    case .processes: try store.processes()
                    case .import: try store.importing()
                    case .verify: try store.verify()
                    case .typeset: try TypesetRows(program: options.program, folder: options.folder).rows()
                    }
                }
            }
        }
        report.sayGrowth()
        return !report.hasFailed
    }
}
