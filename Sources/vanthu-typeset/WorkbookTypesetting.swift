import CFileSystem
import CXlsxWriter
import DocumentModel
import Glibc
import Interchange

/// Writes a workbook of Office Open XML with libxlsxwriter.
struct WorkbookTypesetting {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let formats: Formats
    private var choices = ChoiceLists()

    /// The bytes of the file.
    static func file(of workbook: DrawnWorkbook) throws(TypesetRefusal) -> [UInt8] {
        let descriptor = vt_memory_file()
        guard descriptor >= 0 else { throw .failed }
        defer { close(descriptor) }
        // The library writes to a name; this one means the file in memory.
        guard let book = workbook_new("/proc/self/fd/\(descriptor)") else { throw .failed }
        var typesetting = WorkbookTypesetting(book: book, formats: Formats(book))
        // Closing is what frees the workbook, whatever was drawn before.
        let drawn = Result { () throws(TypesetRefusal) in try typesetting.draw(workbook) }
        guard workbook_close(book) == LXW_NO_ERROR else { throw .failed }
        try drawn.get()
        return try bytes(of: descriptor)
    }

    private static func bytes(of descriptor: Int32) throws(TypesetRefusal) -> [UInt8] {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_size > 0 else { throw .failed }
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        var read = 0
        while read < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + read }, buffer.count - read, read)
            }
            guard count > 0 else { throw .failed }
            read += count
        }
        return bytes
    }

    private init(book: UnsafeMutablePointer<lxw_workbook>, formats: Formats) {
        self.book = book
        self.formats = formats
    }

    private mutating func draw(_ workbook: DrawnWorkbook) throws(TypesetRefusal) {
        var names: Set<String> = []
        for sheet in workbook.sheets {
            // Tabs are told apart without regard to capitals.
            guard names.insert(sheet.name.lowercased()).inserted, sheet.name != DrawnWorkbook.choicesSheet,
                let page = workbook_add_worksheet(book, sheet.name)
            else { throw .malformed }
            try draw(sheet, on: page)
        }
        guard !choices.lists.isEmpty else { return }
        guard let page = workbook_add_worksheet(book, DrawnWorkbook.choicesSheet) else { throw .failed }
        for (column, list) in choices.lists.enumerated() {
            for (row, choice) in list.enumerated() {
                try checked(worksheet_write_string(page, UInt32(row), UInt16(column), choice, nil))
            }
        }
        worksheet_hide(page)
    }

    private mutating func draw(_ sheet: DrawnSheet, on page: UnsafeMutablePointer<lxw_worksheet>) throws(TypesetRefusal)
    {
        for (column, width) in sheet.widths.enumerated() {
            try checked(worksheet_set_column(page, UInt16(column), UInt16(column), Double(width), nil))
        }
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                let (row, column) = (UInt32(row), UInt16(column))
                if let value = cell.value, let number = value.double {
                    try checked(worksheet_write_number(page, row, column, number, formats.number(value.places)))
                } else if !cell.text.isEmpty {
                    // Text always: what begins with "=" is no formula here.
                    try checked(worksheet_write_string(page, row, column, cell.text, formats[cell.style]))
                } else if cell.style != .plain {
                    try checked(worksheet_write_blank(page, row, column, formats[cell.style]))
                }
            }
        }
        try rule(sheet, on: page)
        if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
            worksheet_freeze_panes(page, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
        }
        // Codes such as 1.1 are texts on purpose.
        if let last = sheet.rows.map(\.count).max(), last > 0 {
            let corner = CellPlace(row: sheet.rows.count, column: last)
            worksheet_ignore_errors(page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:\(corner.name)")
        }
        worksheet_set_paper(page, 9)
        if sheet.widths.reduce(0, +) > 100 { worksheet_set_landscape(page) }
        worksheet_fit_to_pages(page, 1, 0)
        if sheet.frozenRows > 0 {
            let repeated = min(max(sheet.repeatedRows, 1), sheet.frozenRows)
            try checked(
                worksheet_repeat_rows(page, UInt32(sheet.frozenRows - repeated), UInt32(sheet.frozenRows - 1)))
        }
    }

    /// One rule for each run of cells below one another that share it.
    private mutating func rule(_ sheet: DrawnSheet, on page: UnsafeMutablePointer<lxw_worksheet>) throws(TypesetRefusal)
    {
        let columns = sheet.rows.map(\.count).max() ?? 0
        for column in 0..<columns {
            var start = 0
            while start < sheet.rows.count {
                let rule = sheet.rows[start].element(column)?.rule
                var end = start + 1
                while end < sheet.rows.count, sheet.rows[end].element(column)?.rule == rule { end += 1 }
                if let rule { try hold(rule, on: page, rows: start..<end, column: column) }
                start = end
            }
        }
    }

    private mutating func hold(
        _ rule: DrawnRule, on page: UnsafeMutablePointer<lxw_worksheet>, rows: Range<Int>, column: Int
    ) throws(TypesetRefusal) {
        var validation = lxw_data_validation()
        validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
        let (words, formula): (String, String)
        switch rule {
        case .count(let most, let refusal):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
            validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
            validation.minimum_number = 0
            validation.maximum_number = Double(most)
            (words, formula) = (refusal, "")
        case .oneOf(let list, let refusal):
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
            (words, formula) = (refusal, choices.formula(of: list))
        }
        // Excel takes no more of a message.
        let message = String(words.prefix(200))
        let outcome = message.withCString { message in
            formula.withCString { formula in
                validation.error_message = UnsafeMutablePointer(mutating: message)
                if !choices.lists.isEmpty, validation.dropdown != 0 {
                    validation.value_formula = UnsafeMutablePointer(mutating: formula)
                }
                return worksheet_data_validation_range(
                    page, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound - 1), UInt16(column),
                    &validation)
            }
        }
        try checked(outcome)
    }

    private func checked(_ code: lxw_error) throws(TypesetRefusal) {
        guard code == LXW_NO_ERROR else { throw .failed }
    }
}

/// The lists that cells are chosen from, each once, as columns of a sheet of their own.
struct ChoiceLists {
    private(set) var lists: [[String]] = []

    /// The range in which a list stands.
    mutating func formula(of list: [String]) -> String {
        let place = lists.firstIndex(of: list) ?? lists.count
        if place == lists.count { lists.append(list) }
        let column = CellPlace.letters(place + 1)
        return "=\(DrawnWorkbook.choicesSheet)!$\(column)$1:$\(column)$\(list.count)"
    }
}

/// One format for each way that a cell can look.
struct Formats {
    private let byStyle: [DrawnStyle: UnsafeMutablePointer<lxw_format>]
    private let byPlaces: [UnsafeMutablePointer<lxw_format>?]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        var byStyle: [DrawnStyle: UnsafeMutablePointer<lxw_format>] = [:]
        for style in DrawnStyle.allCases {
            guard let format = workbook_add_format(book) else { continue }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            switch style {
            case .plain: break
            case .title:
                format_set_bold(format)
                format_set_font_size(format, 14)
            case .heading:
                format_set_bold(format)
                format_set_text_wrap(format)
                format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
                format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_bg_color(format, 0xDD_DDDD)
            case .label:
                format_set_text_wrap(format)
                format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            case .note: format_set_italic(format)
            case .entry, .words:
                format_set_text_wrap(format)
                format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
                format_set_bg_color(format, 0xFF_FBE6)
                if style == .words { format_set_num_format(format, "@") }
            }
            byStyle[style] = format
        }
        self.byStyle = byStyle
        byPlaces = (0...9).map { places in
            let format = workbook_add_format(book)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_num_format(format, "#,##0" + (places > 0 ? "." + String(repeating: "0", count: places) : ""))
            return format
        }
    }

    /// The format of a number with so many digits behind the comma.
    func number(_ places: Int) -> UnsafeMutablePointer<lxw_format>? {
        byPlaces.indices.contains(places) ? byPlaces[places] : nil
    }

    subscript(style: DrawnStyle) -> UnsafeMutablePointer<lxw_format>? { byStyle[style] }
}

extension TableValue {
    /// As spreadsheets hold numbers; `nil` where they would lose digits.
    fileprivate var double: Double? {
        guard digits.magnitude < 1_000_000_000_000_000 else { return nil }
        return Double(digits) / (0..<places).reduce(1.0) { power, _ in power * 10 }
    }
}

extension Array {
    fileprivate func element(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
