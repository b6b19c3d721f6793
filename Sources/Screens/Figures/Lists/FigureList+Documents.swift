import Office
import Phrases

extension NamedDocument? {
    /// Why the document of a line cannot be opened; `nil` when it can.
    var whyNotOpened: Phrase? {
        guard let document = self else { return .whyNoDocument }
        return document.isVisible ? nil : .whyContentHidden
    }
}
