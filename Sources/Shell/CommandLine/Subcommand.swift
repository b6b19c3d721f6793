import Phrases
import Records

/// One subcommand: how it is typed, what it takes, and what it does. The parser and the help read the same table.
struct Subcommand: Sendable {
    /// Its words, "register incoming".
    let words: [String]
    /// What stands behind the words, by name, in order.
    var operands: [Phrase] = []
    /// How many of the operands must be there; the last one may stand many times where `takesMany` says so.
    var required = 0
    /// Whether the last operand takes all further words, as a search does.
    var takesMany = false
    /// Its own options, besides those that go everywhere.
    var options: [CommandOption] = []
    /// What an option takes and does here, where that is not what it does elsewhere.
    var meanings: [CommandOption: (value: Phrase, purpose: Phrase)] = [:]
    /// What it does, one line.
    let summary: Phrase
    /// Does it.
    let act: @Sendable (Invocation) throws(Failure) -> Void

    /// The words as they are typed.
    var name: String { words.joined(separator: " ") }

    /// `--from` and `--to` where they take numbers of a register.
    static let numberSpan: [CommandOption: (value: Phrase, purpose: Phrase)] = [
        .from: (Phrase(vi: "SỐ", en: "NUMBER"), Phrase(vi: "từ số", en: "the first number")),
        .to: (Phrase(vi: "SỐ", en: "NUMBER"), Phrase(vi: "đến số", en: "the last number")),
    ]

    /// All subcommands, in the order of the help.
    static let all: [Subcommand] =
        [
            initialise, demo, importIncoming, importReturns, registerIncoming, correctIncoming, registerOutgoing,
            correctOutgoing, issueOutgoing, routeSubmit, routePropose,
            routeInstruct,
            routeTo, routeAssign, routeSendBack, settleReceive, settleStart, settleNote, settleExtend, settleGrant,
            settleDone, settleGiveBack, settleReopen, workGive, workList, tasksForm, listIncoming, showIncoming,
            listOutgoing, showOutgoing, listUnanswered, showReplies, settingsNumbering, settingsReserveOutgoing,
            draftNew, draftMerge, draftWrite, draftRead, draftCompare, draftList, draftAsk, draftOpinion, draftSubmit,
            draftTakeBack,
            draftGiveBack, draftApprove, draftSign, draftNumber, draftDrop,
            showAttachments,
            attachOutgoing, attachFiles, saveOutgoingAttachment, saveAttachment, removeOutgoingAttachment,
            removeAttachment, search, desk, reportWeekly,
            reportStatistics, reportMeetings, reportFollowUp, printIncoming, printOutgoing, printDocument, tasksExplain,
            tasksSet,
            tasksLate,
            tasksChanges, tasksFields,
            tasksOpen, tasksClose, tasksReturn, tasksLack, tasksBoard, unitList, unitAdd, unitChange, unitOwn,
            questionList,
            questionRaise, questionAssign, questionAnswer, questionClose, questionReopen, indicatorAdd, indicatorEnd,
            indicatorForm, userList, userAdd, userChange, userAway, userBack,
            settingsShow, scoringList, scoringSet, settingsSet, settingsOpenYear, settingsCloseYear,
            settingsDepartments, settingsReport, settingsGroups, settingsReserve, settingsReservations,
            settingsVoidReservation,
            settingsMergeIssuers,
            compose, backup, restore, verify, doctor, help,
        ] + composedReports + [reportDue, draftFigures, draftRefresh] + copyCommands + paperCommands
        + archiveCommands + procedureCommands

    /// The subcommand that a command line begins with.
    /// - Throws: a sentence that says what is unknown or missing.
    static func named(_ words: [String]) throws(Failure) -> Subcommand {
        let found = all.first { words.starts(with: $0.words) }
        if let found { return found }
        let begun = all.filter { $0.words.first == words.first }
        // "route 12" is begun, not misspelt.
        let isBegun = words.count == 1 || words.count > 1 && RegisterNumber(words[1], year: 2000) != nil
        guard isBegun, let first = words.first, !begun.isEmpty else {
            throw .usage(.usageUnknownCommand(words.prefix(begun.isEmpty ? 1 : 2).joined(separator: " ")))
        }
        throw .usage(
            .commandIncomplete(
                first, continuations: begun.map { $0.words.dropFirst().joined(separator: " ") }.joined(separator: ", "))
        )
    }

    /// Refuses options that belong to other subcommands, and too few or too many operands.
    func check(_ arguments: Arguments) throws(Failure) {
        let allowed = Set(options + CommandOption.everywhere)
        for option in CommandOption.allCases where arguments.has(option) && !allowed.contains(option) {
            throw .usage(.optionElsewhere(option.flag, command: name))
        }
        if arguments.words.count < required {
            throw .usage(.missingOperand(operands[arguments.words.count]))
        }
        if !takesMany, arguments.words.count > operands.count {
            throw .usage(.usageTooMany(arguments.words[operands.count]))
        }
    }
}
