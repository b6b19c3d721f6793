import CPango
import DocumentModel
import Glibc
import Interchange

/// The least that draws a document's text with Pango and Cairo: what the filter is held against. This executable, started with a
/// hidden argument; it reads the same message and writes a PDF, and knows nothing of styles, of what stays together or of headings
/// on each page.
struct BarePango {
    static let argument = "--bare-pango"

    private let canvas: OpaquePointer
    /// The layout of running text, then one for each column of a table, used again in each row: a row's height must be known
    /// before it is drawn, and laying its cells out a second time would make the filter look fast.
    private var layouts: [OpaquePointer]
    private let description: OpaquePointer?
    private var setup: PageSetup
    private var left: Double { Self.points(setup.left) }
    private var width: Double { Self.points(setup.textWidth) }
    private var bottom: Double { Self.points(setup.height - setup.bottom) }
    private var place: Double

    private static func points(_ millimetres: Int) -> Double { Double(millimetres) * 72 / 25.4 }

    private final class Output { var bytes: [UInt8] = [] }

    /// Reads a document on standard input, writes a PDF on standard output.
    static func run() throws(BenchFault) {
        var message: [UInt8] = []
        let size = 1 << 18
        while true {
            let start = message.count
            message.append(contentsOf: repeatElement(0, count: size))
            let count = message.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress?.advanced(by: start), size) }
            message.removeLast(size - max(0, count))
            guard count > 0 else { break }
        }
        guard let tree = try? DocumentTree(encoded: message) else { throw BenchFault("no document") }
        let output = Output()
        guard
            let surface = cairo_pdf_surface_create_for_stream(
                { closure, bytes, count in
                    guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
                    Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().bytes
                        .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(output).toOpaque(), points(tree.setup.width), points(tree.setup.height)),
            let canvas = cairo_create(surface), let layout = pango_cairo_create_layout(canvas)
        else { throw BenchFault("no surface") }
        pango_cairo_context_set_resolution(pango_layout_get_context(layout), 72)
        var bare = BarePango(canvas: canvas, layout: layout, setup: tree.setup)
        for block in tree.blocks { bare.draw(block) }
        cairo_show_page(canvas)
        for layout in bare.layouts { vt_release(UnsafeMutableRawPointer(layout)) }
        cairo_destroy(canvas)
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
        var rest = output.bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            guard count > 0 else { throw BenchFault("nothing reads the PDF") }
            rest = rest.dropFirst(count)
        }
    }

    private init(canvas: OpaquePointer, layout: OpaquePointer, setup: PageSetup) {
        self.canvas = canvas
        layouts = [layout]
        self.setup = setup
        place = Self.points(setup.top)
        description = pango_font_description_from_string("Tinos")
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }

    private mutating func draw(_ block: DocumentBlock) {
        switch block {
        case .head(let head): text([head.issuer, head.nation, head.motto, head.number ?? ""].joined(separator: "\n"))
        case .paragraph(let paragraph): text(paragraph.text, size: Double(paragraph.role.format.size) / 2)
        case .table(let table): for row in table.headings + table.rows { draw(row, of: table) }
        case .signature(let block):
            text((block.recipients + block.signers.flatMap { $0.authority + [$0.name] }).joined(separator: "\n"))
        case .rule, .space: place += 6
        case .pageBreak: page()
        case .section(let next):
            page()
            setup = next
            cairo_pdf_surface_set_size(
                cairo_get_target(canvas), Self.points(next.width), Self.points(next.height))
        }
    }

    private mutating func page() {
        cairo_show_page(canvas)
        place = Self.points(setup.top)
    }

    private func set(_ text: String, in layout: OpaquePointer, size: Double, width: Double) -> Double {
        pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
        pango_layout_set_font_description(layout, description)
        pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        var height: Int32 = 0
        pango_layout_get_pixel_size(layout, nil, &height)
        return Double(height)
    }

    private mutating func text(_ text: String, size: Double = 14) {
        let height = set(text, in: layouts[0], size: size, width: width)
        if place + height > bottom { page() }
        cairo_move_to(canvas, left, place)
        pango_cairo_show_layout(canvas, layouts[0])
        place += height + 6
    }

    private mutating func draw(_ row: [TableCell], of table: DocumentTable) {
        let total = Double(max(1, table.columns.reduce(0) { $0 + $1.width }))
        let widths = table.columns.map { width * Double($0.width) / total }
        let size = Double(table.size) / 2
        while layouts.count < widths.count {
            guard let layout = pango_layout_copy(layouts[0]) else { return }
            layouts.append(layout)
        }
        var height = 0.0
        for (index, (cell, width)) in zip(row, widths).enumerated() {
            height = max(height, set(cell.text, in: layouts[index], size: size, width: width - 4))
        }
        if place + height > bottom { page() }
        var across = left
        for (index, width) in widths.enumerated() where index < row.count {
            cairo_move_to(canvas, across + 2, place)
            pango_cairo_show_layout(canvas, layouts[index])
            cairo_rectangle(canvas, across, place, width, height)
            cairo_set_line_width(canvas, 0.5)
            cairo_stroke(canvas)
            across += width
        }
        place += height
    }
}
