import CPango
import Interchange

/// The letters of Vietnamese offices: Times New Roman, or a free font of the same widths, in four faces of one size.
///
/// Whether a font holds all letters of Vietnamese is asked of each face, not of its name: Debian 12's own Liberation Serif
/// lacks most of them, and letters of another font in the middle of words are no document.
final class TypesetFont {
    /// What texts are laid out with.
    let context: OpaquePointer
    /// Attributes of a text that looks the same throughout: no letter is taken from another font.
    let plain: OpaquePointer
    /// The family that is used; `nil` where none is installed and whole.
    private(set) var family: String?
    private var faces: [OpaquePointer?] = []
    private var regular: UnsafeMutablePointer<PangoFont>?
    /// What is known of the letters of the first plane: 1 it is held, 2 it is not.
    private var known = [UInt8](repeating: 0, count: 0x10000)

    /// Texts are laid out in this size, in points, and scaled when they are drawn, so that four faces serve all.
    static let size = 14.0
    private static let families = ["Times New Roman", "Tinos", "Liberation Serif"]
    private static let letters =
        "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ"

    /// Finds the font.
    ///
    /// Pango looks each face up in a thread of its own, for each script anew. All that is ever used is looked up here,
    /// before a byte of input is read and before the filter gives up the right to start threads.
    init?() {
        guard let fonts = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(fonts),
            let plain = pango_attr_list_new()
        else { return nil }
        self.context = context
        self.plain = plain
        pango_attr_list_insert(plain, pango_attr_fallback_new(0))
        // Lengths on paper are no whole dots of a screen.
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_cairo_context_set_resolution(context, 72)
        pango_context_set_language(context, pango_language_from_string("vi"))
        for family in Self.families where isWhole(family) {
            self.family = family
            break
        }
        guard let family else { return }
        faces = [(false, false), (false, true), (true, false), (true, true)].map {
            Self.description(family, $0.0, $0.1)
        }
        regular = pango_context_load_font(context, faces[0])
        for face in faces {
            guard let layout = pango_layout_new(context) else { continue }
            pango_layout_set_font_description(layout, face)
            pango_layout_set_attributes(layout, plain)
            let text = "Aệ 1 Ω Ж א"
            pango_layout_set_text(layout, text, Int32(text.utf8.count))
            _ = pango_layout_get_unknown_glyphs_count(layout)
            vt_release(UnsafeMutableRawPointer(layout))
        }
    }

    private func isWhole(_ family: String) -> Bool {
        for (isBold, isItalic) in [(false, false), (true, false), (false, true), (true, true)] {
            let description = Self.description(family, isBold, isItalic)
            defer { pango_font_description_free(description) }
            guard let font = pango_context_load_font(context, description) else { return false }
            defer { vt_release(UnsafeMutableRawPointer(font)) }
            let found = pango_font_describe(font)
            defer { pango_font_description_free(found) }
            // What is not installed is answered with something near.
            guard let name = found.flatMap({ pango_font_description_get_family($0) }),
                String(cString: name).lowercased() == family.lowercased(),
                (Self.letters + Self.letters.lowercased()).unicodeScalars
                    .allSatisfy({ pango_font_has_char(font, $0.value) != 0 })
            else { return false }
        }
        return true
    }

    private static func description(_ family: String, _ isBold: Bool, _ isItalic: Bool) -> OpaquePointer? {
        let description = pango_font_description_new()
        pango_font_description_set_family(description, family)
        pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
        pango_font_description_set_weight(description, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(description, isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        return description
    }

    /// A face of the font.
    func face(_ isBold: Bool, _ isItalic: Bool) -> OpaquePointer? { faces[(isBold ? 2 : 0) + (isItalic ? 1 : 0)] }

    /// The first letter of a text that the font does not hold. Line separators are none.
    func missing(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            let value = scalar.value
            if value == 0x20 || value == 0x2028 { return false }
            guard value < 0x10000 else { return true }
            if known[Int(value)] == 0 {
                let isHeld = value > 0x20 && regular.map { pango_font_has_char($0, value) != 0 } ?? false
                known[Int(value)] = isHeld ? 1 : 2
            }
            return known[Int(value)] == 2
        }
    }
}
