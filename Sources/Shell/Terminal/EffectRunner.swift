import Office
import Phrases
import Records
import Screens
import Store

/// Runs what the screens ask for, in line: each question answers in milliseconds.
struct EffectRunner {
    let file: OfficeFile
    /// What is kept beside the office.
    let keeper: DeskKeeper
    let actor: Actor
    let clock: () -> Instant

    /// Where this person's files come from and go to.
    let places: FilePlaces
    /// Work with files that takes long.
    let fileJobs: FileJobs

    /// What is to be done besides handing a message back.
    enum Outcome: Equatable {
        case message(Message)
        case nothing
        case beep
        case suspend
        case quit
    }

    /// The kind of use that the desk counts for issuers.
    static let issuerUse = "issuer"

    func run(_ effect: Effect) -> Outcome {
        switch effect {
        case .ask(let question, let ticket): return .message(answer(question, ticket))
        case .perform(let deed, let ticket): return .message(receipt(deed, ticket))
        case .noteIssuerUse(let name):
            return kept { (desk) throws(StoreFault) in try desk.count(Self.issuerUse, [name], on: clock().officeDay) }
        case .keepPreference(let name, let text):
            return kept { (desk) throws(StoreFault) in try desk.keep(name.rawValue, text, of: actor.person.login) }
        case .files(let work, let ticket): return files(work, ticket)
        case .stopFiles(let ticket):
            return stopped { fileJobs.stop(ticket) }
        case .keeping(let keeping): return .message(keeper.run(keeping))
        case .paper(let work, let ticket): return paper(work, ticket)
        case .beep: return .beep
        case .suspend: return .suspend
        case .quit: return .quit
        }
    }

    /// What looks at names only is answered in line; what reads or writes bytes is a job.
    private func files(_ work: FileWork, _ ticket: Ticket) -> Outcome {
        switch work {
        case .listDropFolder, .completePath, .forget, .readAgain:
            let worker = FileWorker(office: file.office, actor: actor, places: places, clock: clock)
            return .message(.files(worker.run(work, .none), ticket))
        case .stage, .readText, .save, .saveTable, .saveList, .saveFound, .open, .readReturns, .readWord, .blankForm:
            let hasBegun = fileJobs.begin(work, ticket, actor, places)
            return hasBegun ? .nothing : .message(.files(.refused(.cancelled), ticket))
        }
    }

    /// Text is written in line; setting a paper and waiting for a printer take longer than a key may wait.
    private func paper(_ work: PaperWork, _ ticket: Ticket) -> Outcome {
        let outlet = PageOutlet(office: file.path, login: actor.person.login, programFolder: fileJobs.programFolder)
        switch work {
        case .save: return .message(.paper(outlet.run(work), ticket))
        case .savePaper, .printPaper, .print, .letter, .printing:
            return fileJobs.begin(work, ticket, outlet)
                ? .nothing : .message(.paper(.failed(.file(path: places.dropFolder)), ticket))
        }
    }

    private func stopped(_ body: () -> Void) -> Outcome {
        body()
        return .nothing
    }

    /// What the desk file keeps is no record: when it cannot, the work goes on.
    private func kept(_ body: (DeskFile) throws(StoreFault) -> Void) -> Outcome {
        if let desk = keeper.desk { try? body(desk) }
        return .nothing
    }

    private func answer(_ question: Effect.Question, _ ticket: Ticket) -> Message {
        do throws(OfficeError) {
            let office = file.office
            let today = clock().officeDay
            switch question {
            case .desk(let query): return .desk(try office.ask(query, by: actor, on: today), ticket)
            case .office(let query): return .office(try office.ask(query, by: actor, on: today), ticket)
            case .issuers(let query): return .issuers(try office.ask(query, by: actor, on: today), ticket)
            case .incoming(let query): return .incoming(try office.ask(query, by: actor, on: today), ticket)
            case .count(let query): return .count(try office.ask(query, by: actor, on: today), ticket)
            case .show(let query): return .shown(try office.ask(query, by: actor, on: today), ticket)
            case .place(let query): return .place(try office.ask(query, by: actor, on: today), ticket)
            case .duplicates(let query): return .duplicates(try office.ask(query, by: actor, on: today), ticket)
            case .entry(let question): return .entry(try answer(question, on: today), ticket)
            case .reservations(let query): return .reservations(try office.ask(query, by: actor, on: today), ticket)
            case .statistics(let query): return .statistics(try office.ask(query, by: actor, on: today), ticket)
            case .week(let query): return .week(try office.ask(query, by: actor, on: today), ticket)
            case .meetings(let query): return .meetings(try office.ask(query, by: actor, on: today), ticket)
            case .undoable(let query): return .undoable(try office.ask(query, by: actor, on: today), ticket)
            case .figures(let question): return .figures(try file.office.answer(question, by: actor, on: today), ticket)
            case .outgoing(let question):
                return .outgoing(try file.office.answer(question, by: actor, on: today), ticket)
            case .archive(let question): return .archive(try file.office.answer(question, by: actor, on: today), ticket)
            case .attachments(let query): return .attachments(try office.ask(query, by: actor, on: today), ticket)
            }
        } catch { return .failed(error, ticket) }
    }

    /// What the register knows that helps with the form.
    private func answer(_ question: EntryQuestion, on today: Day) throws(OfficeError) -> EntryAnswer {
        let office = file.office
        switch question {
        case .subjects(let query): return .subjects(try office.ask(query, by: actor, on: today))
        case .habits(let query): return .habits(try office.ask(query, by: actor, on: today))
        case .issuer(let query): return .issuer(try office.ask(query, by: actor, on: today))
        case .cited(let query): return .cited(try office.ask(query, by: actor, on: today))
        }
    }

    private func receipt(_ deed: Effect.Deed, _ ticket: Ticket) -> Message {
        let now = clock()
        do throws(OfficeError) {
            let office = file.office
            switch deed {
            case .register(let command): return .registered(try office.perform(command, by: actor, at: now), ticket)
            case .insertLate(let command): return .registered(try office.perform(command, by: actor, at: now), ticket)
            case .correct(let command): return .changed(try office.perform(command, by: actor, at: now), ticket)
            case .void(let command): return .changed(try office.perform(command, by: actor, at: now), ticket)
            case .undo(let command): return .changed(try office.perform(command, by: actor, at: now), ticket)
            case .recordPaper(let command): return .changed(try office.perform(command, by: actor, at: now), ticket)
            case .reserve(let command): return .reserved(try office.perform(command, by: actor, at: now), ticket)
            case .voidReservation(let command):
                return .reserved(try office.perform(command, by: actor, at: now), ticket)
            case .openBook(let command): return .bookOpened(try office.perform(command, by: actor, at: now), ticket)
            case .handle(let command): return .changed(try office.perform(command, by: actor, at: now), ticket)
            case .giveTask(let command): return .registered(try office.perform(command, by: actor, at: now), ticket)
            case .recordAbsence(let command): return .absence(try office.perform(command, by: actor, at: now), ticket)
            case .endAbsence(let command): return .absence(try office.perform(command, by: actor, at: now), ticket)
            case .attach(let command): return .filesChanged(try office.perform(command, by: actor, at: now), ticket)
            case .figures(let deed): return .figures(try file.office.receipt(deed, by: actor, at: now), ticket)
            case .outgoing(let deed): return .outgoing(try file.office.receipt(deed, by: actor, at: now), ticket)
            case .archive(let deed): return .archive(try file.office.receipt(deed, by: actor, at: now), ticket)
            case .removeAttachment(let command):
                return .filesChanged(try office.perform(command, by: actor, at: now), ticket)
            }
        } catch { return .failed(error, ticket) }
    }
}
