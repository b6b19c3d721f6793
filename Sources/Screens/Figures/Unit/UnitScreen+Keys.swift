import Office
import Phrases
import Records
import TerminalKit

extension UnitScreen.State {
    func keys(in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextUnit
        if let editor {
            return editor.keys(in: surroundings, topic: topic) { .figures(.unit(.editing($0))) }
        }
        func key(
            _ keys: [Key], _ action: UnitScreen.Action, _ label: Phrase, weight: Int = 0, needs act: Act? = nil,
            unless reason: Phrase? = nil
        ) -> Binding {
            surroundings.binding(
                keys, .figures(.unit(action)), label, topic, weight: weight, needs: act, unless: reason)
        }
        let lines = lines(in: surroundings)
        let line = current(lines)
        let row = currentRow(lines)
        let noSheet: Phrase? = sheet == nil ? .whyNoTasks : nil
        return [
            key([.enter], .open, .keyOpen, weight: 80, unless: line == nil ? .whyNoRow : nil),
            key(
                [.function(2)], .edit, .keyEditFigure, weight: 78, needs: .enterFigures,
                unless: whyNotWritten(row, in: surroundings)),
            key([.control("d")], .document, .keyOpenDocument, weight: 45, unless: noSheet ?? whyNoDocument(line)),
            key([.function(4)], .chooseWork, .keyUnitWork, weight: 60, unless: noSheet),
            key([.function(6)], .choosePeriod, .keyPeriod, weight: 50, unless: noSheet),
            key([.function(7)], .entry, .keyWholeReturn, weight: 55, unless: noSheet),
            key([.function(8)], .values, .keyValues, weight: 40, unless: row == nil ? .whyNoFigureRow : nil),
        ]
            + UnitScreen.Work.allCases.map { work in
                key([], .work(work), work.phrase, unless: whyNot(work, in: surroundings))
            } + [
                key([.tab], .nextTask, .keyTaskAfter),
                key([.backTab], .taskBefore, .keyTaskBefore),
                key([.up], .up, .keyUp),
                key([.down], .down, .keyDown),
                key([.pageUp], .pageUp, .keyPageUp),
                key([.pageDown], .pageDown, .keyPageDown),
                key([.function(5)], .refresh, .keyRefresh, weight: 15),
                key([.escape], .back, .keyBack, weight: 70),
            ]
            // In the line they move in the text.
            + (isInLine ? [] : [key([.home], .home, .keyTop), key([.end], .end, .keyBottom)])
    }
}
