import Office
import Records
import Screens

/// Does what screens and subcommands want of files outside, on an open office.
struct FileWorker {
    let office: Office
    let actor: Actor
    let places: FilePlaces
    let clock: () -> Instant
    /// Reads and writes workbooks.
    var workbooks = WorkbookFiles(programFolder: nil)

    private var outlet: FileOutlet {
        FileOutlet(office: office, actor: actor, places: places, today: clock().officeDay)
    }

    /// Does it and says what came of it.
    /// - Parameter keep: takes the folder of a copy that was opened, to be removed when the program ends.
    func run(_ work: FileWork, _ control: WorkControl, keep: (String) -> Void = { _ in }) -> FileAnswer {
        do throws(FileRefusal) {
            switch work {
            case .stage(let sources): return try stage(sources, control)
            case .forget(let files):
                do throws(OfficeError) { try office.forget(files) } catch { throw .office(error) }
                return .forgotten
            case .listDropFolder: return .dropFolder(path: places.dropFolder, try dropped())
            case .completePath(let text): return .completed(places.completion(of: text))
            case .readText(let id):
                let extraction = TextExtraction(outlet: outlet, programFolder: workbooks.programFolder)
                return .text(try extraction.text(of: id, control))
            case .saveTable(let name, let rows):
                return .saved(path: try TableOutlet(places: places).save(rows, as: name))
            case .saveList(let export):
                let list = ListOutlet(office: office, actor: actor, places: places, today: clock().officeDay)
                return .savedList(try list.save(export, control))
            case .saveFound(let export):
                let found = FoundOutlet(
                    office: office, actor: actor, places: places, today: clock().officeDay,
                    programFolder: workbooks.programFolder)
                return .savedList(try found.save(export, control))
            case .readAgain(let id):
                let blob = try outlet.attachment(id).blob
                do throws(OfficeError) { _ = try office.texts.retry(blob) } catch { throw .office(error) }
                return .forgotten
            case .save(let id, let target):
                let circulation = try outlet.mayCopy(id)
                return .saved(path: try outlet.save(id, to: target, control), circulation: circulation)
            case .open(let id):
                let (folder, name) = try DesktopOpener(outlet: outlet).open(id, control)
                keep(folder)
                return .opened(name: name)
            case .readReturns(let request): return .returnsRead(try readReturns(request, control))
            case .readWord(let source): return .word(try readWord(source, control))
            case .blankForm(let request): return .saved(path: try writeBlankForm(request, control))
            }
        } catch { return .refused(error) }
    }

    /// Takes several files in. One that is refused keeps no other from coming; stopping stops all.
    func stage(_ sources: [FileSource], _ control: WorkControl) throws(FileRefusal) -> FileAnswer {
        let intake = FileIntake(office: office, actor: actor, places: places, clock: clock)
        var staged: [StagedFile] = []
        var refusals: [FileRefusal] = []
        for source in sources {
            do throws(FileRefusal) { staged.append(try intake.stage(source, control)) } catch {
                if error == .cancelled { throw error }
                refusals.append(error)
            }
        }
        return .staged(staged, refusals)
    }

    private func dropped() throws(FileRefusal) -> [DroppedFile] {
        let files = try places.openDropFolder().files()
        return files.sorted { ($0.changedAt, $0.shown) > ($1.changedAt, $1.shown) }.map { entry in
            DroppedFile(
                name: entry.shown, bytes: entry.bytes, changedAt: Instant(milliseconds: entry.changedAt / 1_000_000))
        }
    }
}
