import Office
import Phrases
import Records
import Screens
import Store

extension Failure {
    /// What is said on standard error; `nil` when all is said already.
    var sentence: Phrase? {
        switch self {
        case .usage(let phrase), .said(_, let phrase): phrase
        case .office(let error): Self.sentence(of: error)
        case .unsound(let findings): .copyUnsound(findings.first.map(\.phrase) ?? Phrase(""))
        case .quiet: nil
        }
    }

    /// The screens' own sentence, but for those that name a key.
    static func sentence(of error: OfficeError) -> Phrase {
        switch error {
        case .refused(.bookNotOpen(let year)): .bookNotOpenHere(year: year)
        case .refused(.changedMeanwhile(let name, let at)):
            .changedMeanwhileHere(by: name, time: at.officeShown)
        case .refused(.noSuchRecord): .noSuchRecordHere
        case .refused(.nobodyNamed): .nobodyNamedHere
        case .refused(.unfitParty(let name)): .unfitPartyHere(name)
        case .refused(.notALeader(let name)): .notALeaderHere(name)
        case .refused(.changedByRouting(let number)): .changedByRoutingHere(number.shown)
        case .refused(.resultMissing): .resultMissingHere
        case .store(.diskFull): .diskFullHere
        case .store(.busy): .fileBusyHere
        case .refused, .store: Screens.sentence(for: error)
        }
    }
}

extension VerificationFinding {
    /// The finding as a sentence.
    var phrase: Phrase {
        switch self {
        case .entryMissing(let sequence, let at), .chainBroken(let sequence, let at),
            .entryAltered(let sequence, let at):
            .verifyBroken(sequence: "\(sequence)", day: Instant(milliseconds: at).officeDay.shown)
        case .entryUnreadable(let sequence): .verifyEntryUnreadable(sequence: "\(sequence)")
        case .rowAltered(let key, let sequence):
            .verifyRowChanged(table: key.kind.rawValue, row: "\(key.id)", sequence: "\(sequence)")
        case .rowUnsealed(let key): .verifyRowUnknown(table: key.kind.rawValue, row: "\(key.id)")
        case .rowMissing(let key, _): .verifyRowMissing(table: key.kind.rawValue, row: "\(key.id)")
        case .attachmentAltered(let id, let name): .verifyAttachmentAltered(name: name, row: "\(id)")
        case .counterBehind(let year, let counter, let highest):
            .verifyCounterBehind(year: year, counter: counter, highest: highest)
        case .totalWrong(let name, let kept, let counted): .verifyTotalWrong(name: name, kept: kept, counted: counted)
        case .searchIndexBroken(let detail): .verifySearchBroken(detail)
        case .fileDamaged(let detail): .fileDamaged(detail: detail)
        }
    }

    /// The stable name of its kind, for JSON.
    var code: String {
        switch self {
        case .entryMissing: "entry-missing"
        case .chainBroken: "chain-broken"
        case .entryAltered: "entry-altered"
        case .entryUnreadable: "entry-unreadable"
        case .rowAltered: "row-altered"
        case .rowUnsealed: "row-unsealed"
        case .rowMissing: "row-missing"
        case .attachmentAltered: "attachment-altered"
        case .counterBehind: "counter-behind"
        case .totalWrong: "total-wrong"
        case .searchIndexBroken: "search-index-broken"
        case .fileDamaged: "file-damaged"
        }
    }
}
