import CPango
import DocumentModel
import Interchange

/// Millimetres as points.
func points(_ millimetres: Int) -> Double { Double(millimetres) * 72 / 25.4 }

/// What pages are printed with: the file being made, the font, and the pages begun so far.
final class Press {
    let font: TypesetFont
    private(set) var canvas: OpaquePointer
    private var surface: OpaquePointer
    private let output = Output()

    /// The bytes of the file so far. Cairo holds a pointer to it, so it is an object.
    private final class Output { var bytes: [UInt8] = [] }

    init(_ setup: PageSetup, title: String, _ font: TypesetFont) throws(TypesetRefusal) {
        guard font.family != nil else { throw .fontMissing }
        self.font = font
        let made = cairo_pdf_surface_create_for_stream(
            { closure, bytes, count in
                guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                return CAIRO_STATUS_SUCCESS
            }, Unmanaged.passUnretained(output).toOpaque(), points(setup.width), points(setup.height))
        guard let made, let canvas = cairo_create(made) else { throw .failed }
        surface = made
        self.canvas = canvas
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    }

    /// What comes next is on a page of this size.
    func resize(_ setup: PageSetup) { cairo_pdf_surface_set_size(surface, points(setup.width), points(setup.height)) }

    /// Ends a page.
    func endPage() { cairo_show_page(canvas) }

    /// A straight line.
    func line(from: (x: Double, y: Double), to: (x: Double, y: Double), width: Double = 0.5) {
        cairo_set_line_width(canvas, width)
        cairo_move_to(canvas, from.x, from.y)
        cairo_line_to(canvas, to.x, to.y)
        cairo_stroke(canvas)
    }

    /// A frame.
    func frame(left: Double, top: Double, width: Double, height: Double, line: Double = 0.5) {
        cairo_set_line_width(canvas, line)
        cairo_rectangle(canvas, left, top, width, height)
        cairo_stroke(canvas)
    }

    /// Ends the file.
    /// - Returns: its bytes.
    func finish() throws(TypesetRefusal) -> [UInt8] {
        cairo_destroy(canvas)
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        cairo_surface_destroy(surface)
        guard status == CAIRO_STATUS_SUCCESS, !output.bytes.isEmpty else { throw .failed }
        return output.bytes
    }
}
