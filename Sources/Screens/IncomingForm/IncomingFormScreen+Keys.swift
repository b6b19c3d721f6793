import Office
import Phrases
import Records
import TerminalKit

extension IncomingFormScreen {
    static func keys(_ state: State, in surroundings: Surroundings) -> [Binding] {
        let topic = Phrase.contextForm
        let field = state.focus
        let canCompare = !state.suspicions.isEmpty || state.isOutrun
        let hasList = field.hasChooser || shorthand(state) != nil
        // Behind a correction comes no next one.
        var bindings =
            state.isCorrection
            ? [
                surroundings.binding(
                    [.function(2), .control("s")], .form(.saveClose), .keySaveCorrection, topic, weight: 90)
            ]
            : [
                surroundings.binding([.control("s")], .form(.saveNext), .keySaveNext, topic, weight: 90),
                surroundings.binding([.function(2)], .form(.saveClose), .keySaveClose, topic, weight: 85),
            ]
        bindings += [
            surroundings.binding(
                [.function(4)], .form(.lookUp), .keyLookUp, topic, weight: hasList ? 70 : 0,
                unless: hasList ? nil : field.takesShorthand ? .whyNoShorthand : .whyNoChoice),
            surroundings.binding(
                [.control("o")], .form(.enlarge), .keyEnlarge, topic,
                weight: !field.isLong ? 0 : isCrowded(state, surroundings) ? 62 : 19,
                unless: field.isLong ? nil : .whyShortField),
            surroundings.binding([.function(6)], .form(.asBefore), .keyAsBefore, topic, weight: 60),
            surroundings.binding([.function(7)], .form(.template), .keyTemplate, topic, weight: 55),
            surroundings.binding(
                [.function(8)], .form(.compare), .keyCompare, topic, weight: canCompare ? 80 : 0,
                unless: canCompare ? nil : .whyNothingSuspected),
            surroundings.binding(
                [.enter], .form(.next), .keyNextField, topic, weight: field == .secret && !state.hasTyped ? 78 : 0),
            surroundings.binding([.tab], .form(.nextOfAll), .keyNextOfAll, topic),
            surroundings.binding([.backTab], .form(.previousOfAll), .keyPreviousField, topic),
            surroundings.binding([.up], .form(.up), .keyUp, topic),
            surroundings.binding([.down], .form(.down), .keyDown, topic),
        ]
        if field.isChoice {
            bindings += [
                surroundings.binding([.character(" "), .right], .form(.change(by: 1)), .keyChange, topic),
                surroundings.binding([.left], .form(.change(by: -1)), .keyChange, topic),
            ]
        }
        if !state.isCorrection {
            bindings += [
                surroundings.binding(
                    [.function(12)], .form(.newestScan), .keyNewestScan, topic, weight: 58,
                    needs: .attach),
                surroundings.binding(
                    [.control("t")], .form(.files), .keyAttachments, topic, weight: 30,
                    needs: .attach),
            ]
        }
        let leaving: Phrase = state.filesTicket == nil ? .keyPutAside : .keyStop
        bindings.append(surroundings.binding([.escape], .form(.putAside), leaving, topic, weight: 75))
        return bindings
    }

    /// Whether the text in focus has more rows than its field shows.
    private static func isCrowded(_ state: State, _ surroundings: Surroundings) -> Bool {
        let columns = fieldWidth(state.focus, width: surroundings.columns)
        return state.fields[state.focus.rawValue].rowCount(columns: columns) > rowLimit
    }

    /// The list that F4 opens for the field in focus.
    static func chooser(for state: State, in surroundings: Surroundings) -> ChooserOverlay? {
        let field = state.focus
        let current = state.text(field)
        switch field {
        case .type:
            let day = surroundings.today
            let items = DocumentTypes.all.filter { $0.isValid(on: day) }.map {
                ChooserOverlay.Item(text: $0.nameVi, label: $0.phrase, abbreviation: $0.abbreviation)
            }
            return ChooserOverlay(.field(field), title: .typeChooserTitle, items: items, current: current)
        case .issuer, .sender:
            let names =
                blank(current)
                ? surroundings.issuers.mostUsed(limit: chooserLimit)
                : surroundings.issuers.matches(current, limit: chooserLimit)
            let items = names.map { ChooserOverlay.Item(text: $0, label: Phrase($0)) }
            return ChooserOverlay(.field(field), title: .issuerChooserTitle, items: items)
        case .recipient:
            let items = recipients(matching: "", in: surroundings, limit: chooserLimit).map {
                ChooserOverlay.Item(text: $0, label: Phrase($0))
            }
            return ChooserOverlay(.field(field), title: .recipientChooserTitle, items: items, current: current)
        case .book, .urgency, .circulation, .way:
            let items = field.choices.map { ChooserOverlay.Item(text: $0.code, label: $0.phrase) }
            return ChooserOverlay(.field(field), title: field.label, items: items, current: current)
        case .secret, .arrived, .hour, .symbol, .date, .subject, .deadline, .pages, .copies, .signer, .handedOver,
            .receivedBy, .notes, .reason, .meetingDay, .meetingHour, .meetingPlace, .attendees, .senderAddress,
            .replyWanted, .replyDue, .replyTo:
            return nil
        }
    }

    private static let chooserLimit = 300
}
