import CPango
import DocumentModel
import Interchange

/// How a text is set: everything but the text.
struct TextStyle {
    /// Points.
    var size: Double
    var isBold = false
    var isItalic = false
    var alignment = TextAlignment.left
    /// How far the first line is moved in, in points.
    var indent = 0.0
    /// How far a line lies below another, as a multiple of the letters' own height.
    var leading = 1.0
}

/// A text broken into lines of a width.
final class TextLayout {
    /// A line: from where to where it goes, and where its letters stand.
    struct Line {
        let top: Double
        let bottom: Double
        let baseline: Double
        let left: Double
        let width: Double
        fileprivate let line: UnsafeMutablePointer<PangoLayoutLine>?

        var height: Double { bottom - top }
    }

    private let layout: OpaquePointer
    /// How much larger it is drawn than it is laid out.
    private let scale: Double
    /// Its lines from the top.
    private(set) var lines: [Line] = []

    /// The height of all lines.
    var height: Double { (lines.last?.bottom ?? 0) - (lines.first?.top ?? 0) }
    /// The width of the widest line.
    var width: Double { lines.map(\.width).max() ?? 0 }

    /// Breaks a text.
    init(
        _ runs: [DocumentRun], _ style: TextStyle, width: Double, _ press: Press
    ) throws(TypesetRefusal) {
        // A line end within a text begins a line, not a paragraph with its indent.
        var text = ""
        var pieces: [(start: Int, end: Int, run: DocumentRun)] = []
        for run in runs {
            let start = text.utf8.count
            text += run.text.contains("\n") ? String(run.text.map { $0.isNewline ? "\u{2028}" : $0 }) : run.text
            pieces.append((start, text.utf8.count, run))
        }
        // Asked before Pango is: it would look for letters in other fonts.
        if let letter = press.font.missing(in: text) {
            throw .letterMissing(letter, near: Self.near(letter, in: text), font: press.font.family ?? "")
        }
        guard let layout = pango_layout_new(press.font.context) else { throw .failed }
        self.layout = layout
        scale = style.size / TypesetFont.size
        let unit = Double(PANGO_SCALE) / scale
        pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
        pango_layout_set_font_description(layout, press.font.face(style.isBold, style.isItalic))
        pango_layout_set_width(layout, Int32(max(1, width) * unit))
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        switch style.alignment {
        case .left: break
        case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        case .right: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
        case .justified: pango_layout_set_justify(layout, 1)
        }
        if style.indent != 0 { pango_layout_set_indent(layout, Int32(style.indent * unit)) }
        if style.leading != 1 { pango_layout_set_line_spacing(layout, Float(style.leading)) }
        if pieces.contains(where: { $0.run.isBold || $0.run.isItalic }) {
            Self.mark(layout, pieces, style)
        } else {
            pango_layout_set_attributes(layout, press.font.plain)
        }
        // Faces of one family may differ; and nothing is printed as a box.
        guard pango_layout_get_unknown_glyphs_count(layout) == 0 else { throw .failed }
        lines = Self.lines(of: layout, unit)
    }

    deinit { vt_release(UnsafeMutableRawPointer(layout)) }

    private static func mark(
        _ layout: OpaquePointer, _ pieces: [(start: Int, end: Int, run: DocumentRun)], _ style: TextStyle
    ) {
        let list = pango_attr_list_new()
        defer { pango_attr_list_unref(list) }
        pango_attr_list_insert(list, pango_attr_fallback_new(0))
        for piece in pieces {
            if piece.run.isBold {
                let weight = pango_attr_weight_new(style.isBold ? PANGO_WEIGHT_NORMAL : PANGO_WEIGHT_BOLD)
                weight?.pointee.start_index = UInt32(piece.start)
                weight?.pointee.end_index = UInt32(piece.end)
                pango_attr_list_insert(list, weight)
            }
            if piece.run.isItalic {
                let slant = pango_attr_style_new(style.isItalic ? PANGO_STYLE_NORMAL : PANGO_STYLE_ITALIC)
                slant?.pointee.start_index = UInt32(piece.start)
                slant?.pointee.end_index = UInt32(piece.end)
                pango_attr_list_insert(list, slant)
            }
        }
        pango_layout_set_attributes(layout, list)
    }

    private static func lines(of layout: OpaquePointer, _ unit: Double) -> [Line] {
        guard let place = pango_layout_get_iter(layout) else { return [] }
        defer { pango_layout_iter_free(place) }
        var lines: [Line] = []
        repeat {
            var top: Int32 = 0
            var bottom: Int32 = 0
            var box = PangoRectangle()
            pango_layout_iter_get_line_yrange(place, &top, &bottom)
            pango_layout_iter_get_line_extents(place, nil, &box)
            lines.append(
                Line(
                    top: Double(top) / unit, bottom: Double(bottom) / unit,
                    baseline: Double(pango_layout_iter_get_baseline(place)) / unit, left: Double(box.x) / unit,
                    width: Double(box.width) / unit, line: pango_layout_iter_get_line_readonly(place)))
        } while pango_layout_iter_next_line(place) != 0
        return lines
    }

    /// The text around a letter, so that it is found.
    private static func near(_ letter: Unicode.Scalar, in text: String) -> String {
        let letters = Array(text.replacing("\u{2028}", with: " "))
        guard let place = letters.firstIndex(where: { $0.unicodeScalars.contains(letter) }) else { return "" }
        return String(letters[max(0, place - 20)..<min(letters.count, place + 20)])
    }

    /// Draws a line with its upper edge at a height.
    func draw(_ line: Line, left: Double, top: Double, _ press: Press) {
        cairo_save(press.canvas)
        cairo_translate(press.canvas, left + line.left, top + line.baseline - line.top)
        cairo_scale(press.canvas, scale, scale)
        cairo_move_to(press.canvas, 0, 0)
        pango_cairo_show_layout_line(press.canvas, line.line)
        cairo_restore(press.canvas)
    }

    /// Draws all of it.
    func draw(left: Double, top: Double, _ press: Press) {
        guard let first = lines.first else { return }
        for line in lines { draw(line, left: left, top: top + line.top - first.top, press) }
    }
}
