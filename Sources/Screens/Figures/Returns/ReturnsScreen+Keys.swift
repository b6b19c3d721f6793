import Office
import Phrases
import Records
import TerminalKit

extension ReturnsScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextReturns
        let rows = rows(in: surroundings)
        let noRow: Phrase? = rows.isEmpty ? .whyNoRow : nil
        let isOpen = book?.standing?.isOpen == true
        let noBook: Phrase? = book?.standing == nil ? .whyPeriodNeverOpened : nil
        func key(
            _ keys: [Key], _ action: ReturnsScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.returns(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        var bindings = [
            key([.enter], .open, .keyOpen, weight: 80, unless: noRow),
            key(
                [.function(2)], .remind, .keyRemind, weight: 78,
                unless: noRow ?? (owing(in: surroundings).isEmpty ? .whyNothingOwed : nil)),
            key([.function(4)], .chooseFilter, .keyFilter, weight: 65),
            key([.function(6)], .choosePeriod, .keyPeriodAndForm, weight: 64),
            key([.function(8)], .toPaper, .keyPaperList, weight: 40, unless: noRow),
            key(
                [.control("t")], .importFile, .keyImportFile, weight: 66, needs: .enterFigures,
                unless: noBook ?? (isOpen ? nil : .whyPeriodClosed)),
            key(
                [.function(7)], .blankForms, .keyBlankForms, weight: 42,
                unless: noRow ?? (fileTicket == nil ? nil : .whyLoading)),
            key(
                [.control("d")], .openDocument, .keyOpenDocument, weight: 20,
                unless: noRow ?? current(rows)?.document.whyNotOpened),
            key([], .openPeriod, .keyOpenPeriod, needs: .managePeriods),
            key(
                [], .closePeriod, .keyClosePeriod, needs: .managePeriods,
                unless: noBook ?? (isOpen ? nil : .whyPeriodClosed)),
            key(
                [], .reopenPeriod, .keyReopenPeriod, needs: .managePeriods,
                unless: noBook ?? (isOpen ? .whyPeriodOpen : nil)),
        ]
        if !list.isTyping {
            bindings += [
                key([.character(" "), .insert], .mark, .keyMark, weight: 55, unless: noRow),
                key([.character("*")], .markOwed, .keyMarkOwed, weight: 50, unless: noRow),
                key(
                    [.character(";")], .actOnMarks, .keyActOnMarks, weight: marks.isEmpty ? 45 : 82,
                    unless: whyNoStep(in: surroundings) ?? noRow),
            ]
        }
        return bindings
            + surroundings.listKeys(
                list, topic: topic, move: { .returns(.move($0)) }, focusLine: .returns(.focusLine),
                leaveLine: .returns(.leaveLine), refresh: .returns(.refresh), back: .returns(.back))
    }
}
