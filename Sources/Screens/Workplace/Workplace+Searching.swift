import Office
import Records
import TerminalKit

// F3: the search line of the register in front; pressed where something is typed in it, the same words in the other register.

extension Workplace {
    mutating func search() {
        let top = stack.count - 1
        switch stack.last {
        case .list(var state):
            if state.focus == .line, !state.line.isEmpty { return searchOutgoing(state) }
            state.focus = .line
            state.goTo = nil
            stack[top] = .list(state)
        case .outgoing(.list(var state)):
            if state.isTyping, !state.line.isEmpty { return searchIncoming(state) }
            state.isTyping = true
            stack[top] = .outgoing(.list(state))
        case .outgoing:
            var list = OutgoingListScreen.State(year: nil)
            list.isTyping = true
            stack.append(.outgoing(.list(list)))
        case .archive(.search(var state)):
            state.isTyping = true
            stack[top] = .archive(.search(state))
        case .archive(let screen) where !screen.isForm:
            // From the tree it goes on in the branch that is shown.
            var branch: ArchiveCriteria.Branch?
            if case .tree(let tree) = screen, let node = tree.above {
                branch = .init(id: node.id, path: ArchivePath(tree.path.map(\.code)).description)
            }
            stack.append(.archive(.search(.init(in: branch))))
        default: stack.append(.list(.init(filter: IncomingFilter(), inSearch: true)))
        }
    }

    private mutating func searchOutgoing(_ incoming: IncomingListScreen.State) {
        // Whoever came from there goes back, and nothing is piled up.
        if case .outgoing(.list(let below))? = stack.dropLast().last, below.line.text == incoming.line.text {
            stack.removeLast()
            return
        }
        var list = OutgoingListScreen.State(year: incoming.filter.year)
        list.line = TextField(incoming.line.text)
        list.isTyping = true
        _ = list.understand(in: surroundings)
        stack.append(.outgoing(.list(list)))
    }

    private mutating func searchIncoming(_ outgoing: OutgoingListScreen.State) {
        if case .list(let below)? = stack.dropLast().last, below.line.text == outgoing.line.text {
            stack.removeLast()
            return
        }
        var list = IncomingListScreen.State(filter: IncomingFilter(year: outgoing.filter.year), inSearch: true)
        list.line = TextField(outgoing.line.text)
        _ = list.understand(in: surroundings)
        stack.append(.list(list))
    }
}
