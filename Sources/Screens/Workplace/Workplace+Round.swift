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
        return open + asides.reduce(0) { $0 + $1.draft.roundDocuments.count }
    }

    /// Opens the round: the one that is open comes forward, the one put aside is taken up, else a new one.
    mutating func openRound() {
        if let place = stack.lastIndex(where: { if case .round = $0 { true } else { false } }) {
            bringForward(place)
            return
        }
        if let aside = asides.last(where: \.draft.isRound) {
            take(aside.draft.formKey, for: .open)
        } else {
            stack.append(.round(.init(formKey: keySource.next(), in: surroundings)))
        }
    }

    /// Keeps what is typed in the round; without anything typed there is nothing to keep.
    mutating func putAside(_ round: RoundScreen.State) {
        guard round.unsaved > 0 else { return }
        var round = round
        round.suggestions = []
        round.suggested = nil
        // Answers that are on their way are not waited for.
        round.isBusy = false
        round.ticket = nil
        asides.append(Aside(draft: round.draft, screen: .round(round), isKept: false))
        sortAsides()
        notice = Notice(.roundPutAside(.count(round.unsaved)))
    }
}
