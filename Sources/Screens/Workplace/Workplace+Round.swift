import Office
import Phrases
import Records

// The leader's round opened, and put aside with lines that are not saved.

extension Workplace {
    /// How many lines of the round have something typed to them that is not saved.
    public var unsavedRows: Int {
        let open = stack.reduce(0) { count, screen in
            if case .round(let state) = screen { count + state.unsaved } else { count }
        }
        return open + (roundAside?.unsaved ?? 0)
    }

    /// Opens the round: the one that is open comes forward, the one put aside is taken up, else a new one.
    mutating func openRound() {
        if let place = stack.lastIndex(where: { if case .round = $0 { true } else { false } }) {
            stack.removeLast(stack.count - 1 - place)
            return
        }
        guard var state = roundAside else {
            stack.append(.round(.init(in: surroundings)))
            return
        }
        roundAside = nil
        state.isStale = true
        stack.append(.round(state))
        notice = Notice(.roundTakenUp(.count(state.unsaved)))
    }

    /// Keeps what is typed in the round; without anything typed there is nothing to keep.
    mutating func putAside(_ round: RoundScreen.State) {
        guard round.unsaved > 0 else { return }
        var round = round
        round.suggestions = []
        round.suggested = nil
        roundAside = round
        notice = Notice(.roundPutAside(.count(round.unsaved)))
    }
}
