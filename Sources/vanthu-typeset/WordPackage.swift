import CZip
import DocumentModel
import Glibc
import Interchange

/// The parts of a file of WordprocessingML, packed.
struct WordPackage {
    let title: String
    let document: [UInt8]

    private static let main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The bytes of the file.
    func file() throws(TypesetRefusal) -> [UInt8] {
        let parts = [
            ("[Content_Types].xml", types), ("_rels/.rels", roots), ("word/document.xml", document),
            ("word/_rels/document.xml.rels", relations), ("word/styles.xml", styles),
            ("word/header1.xml", number("hdr", "center")), ("word/footer1.xml", number("ftr", "right")),
            ("docProps/core.xml", properties),
        ]
        return try Self.packed(parts)
    }

    // MARK: Parts

    private func part(_ write: (inout Markup) -> Void) -> [UInt8] {
        var xml = Markup()
        write(&xml)
        return xml.bytes
    }

    private var types: [UInt8] {
        part { xml in
            xml.raw("<Types xmlns=\"\(Self.package)/content-types\">")
            xml.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            for (name, kind) in [
                ("word/document.xml", "\(Self.main).document.main+xml"), ("word/styles.xml", "\(Self.main).styles+xml"),
                ("word/header1.xml", "\(Self.main).header+xml"), ("word/footer1.xml", "\(Self.main).footer+xml"),
                ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ] { xml.raw("<Override PartName=\"/\(name)\" ContentType=\"\(kind)\"/>") }
            xml.raw("</Types>")
        }
    }

    private func relations(_ list: [(String, String, String)]) -> [UInt8] {
        part { xml in
            xml.raw("<Relationships xmlns=\"\(Self.package)/relationships\">")
            for (id, kind, target) in list {
                xml.raw("<Relationship Id=\"\(id)\" Type=\"\(kind)\" Target=\"\(target)\"/>")
            }
            xml.raw("</Relationships>")
        }
    }

    private var roots: [UInt8] {
        relations([
            ("rId1", "\(Self.office)/officeDocument", "word/document.xml"),
            ("rId2", "\(Self.package)/relationships/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    private var relations: [UInt8] {
        relations([
            ("rIdStyles", "\(Self.office)/styles", "styles.xml"), ("rIdHeader", "\(Self.office)/header", "header1.xml"),
            ("rIdFooter", "\(Self.office)/footer", "footer1.xml"),
        ])
    }

    private var properties: [UInt8] {
        part { xml in
            xml.raw(
                "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\" "
                    + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
            xml.text(title)
            xml.raw("</dc:title></cp:coreProperties>")
        }
    }

    private func number(_ root: String, _ side: String) -> [UInt8] {
        part { xml in
            xml.raw(
                "<w:\(root) xmlns:w=\"\(Self.word)\"><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/>"
                    + "<w:ind w:firstLine=\"0\"/><w:jc w:val=\"\(side)\"/></w:pPr><w:fldSimple w:instr=\"PAGE\"><w:r><w:rPr>"
                    + "<w:sz w:val=\"26\"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:\(root)>")
        }
    }

    private var styles: [UInt8] {
        part { xml in
            let face = "Times New Roman"
            xml.raw(
                "<w:styles xmlns:w=\"\(Self.word)\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"\(face)\" "
                    + "w:hAnsi=\"\(face)\" w:eastAsia=\"\(face)\" w:cs=\"\(face)\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"
                    + "<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            )
            for role in ParagraphRole.allCases { Self.style(role, &xml) }
            for size in Self.cellSizes {
                for isBold in [false, true] { Self.style(ofCell: size, isBold, &xml) }
            }
            xml.raw("</w:styles>")
        }
    }

    /// The sizes of letters in tables of drafts, in half points.
    private static let cellSizes = [20, 22, 24]

    /// The style of a cell that holds a content control.
    static func cellStyle(_ size: Int, isBold: Bool) -> String { "cell\(size)\(isBold ? "bold" : "")" }

    private static func style(ofCell size: Int, _ isBold: Bool, _ xml: inout Markup) {
        let name = cellStyle(size, isBold: isBold)
        xml.raw(
            "<w:style w:type=\"paragraph\" w:styleId=\"\(name)\"><w:name w:val=\"vanthu \(name)\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:rPr>\(isBold ? "<w:b/>" : "")<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr></w:style>"
        )
    }

    private static func style(_ role: ParagraphRole, _ xml: inout Markup) {
        let format = role.format
        let name = format.outline.map { "heading \($0)" } ?? "vanthu \(role.rawValue)"
        func twips(_ tenths: Int) -> Int { tenths * 1440 / 254 }
        xml.raw(
            "<w:style w:type=\"paragraph\" w:styleId=\"\(role.rawValue)\"><w:name w:val=\"\(name)\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
        if format.keepsWithNext { xml.raw("<w:keepNext/>") }
        xml.raw(
            "<w:widowControl/><w:spacing w:before=\"\(format.before * 2)\" w:after=\"\(format.after * 2)\" w:line=\"264\" "
                + "w:lineRule=\"auto\"/><w:ind w:left=\"\(twips(format.leftIndent))\" "
                + "w:firstLine=\"\(twips(format.firstIndent))\"/><w:jc w:val=\"\(format.alignment.word)\"/>")
        if let outline = format.outline { xml.raw("<w:outlineLvl w:val=\"\(outline - 1)\"/>") }
        xml.raw("</w:pPr><w:rPr>\(format.isBold ? "<w:b/>" : "")\(format.isItalic ? "<w:i/>" : "")")
        xml.raw("<w:sz w:val=\"\(format.size)\"/><w:szCs w:val=\"\(format.size)\"/></w:rPr></w:style>")
    }

    // MARK: Packing

    private static func packed(_ parts: [(String, [UInt8])]) throws(TypesetRefusal) -> [UInt8] {
        guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .failed }
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, Int32(ZIP_CREATE | ZIP_TRUNCATE), nil) else { throw .failed }
        // Closing the archive gives its hold of the target up.
        zip_source_keep(target)
        var copies: [UnsafeMutableRawBufferPointer] = []
        defer { for copy in copies { copy.deallocate() } }
        for (name, bytes) in parts {
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
            copy.copyBytes(from: bytes)
            copies.append(copy)
            guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(copy.count), 0) else {
                zip_discard(archive)
                throw .failed
            }
            let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
            guard index >= 0 else {
                zip_source_free(source)
                zip_discard(archive)
                throw .failed
            }
            // The same document is the same file: 1 January 1980, the first day that an archive can say.
            zip_file_set_mtime(archive, UInt64(index), 315_532_800, 0)
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw .failed
        }
        return try content(of: target)
    }

    private static func content(of source: OpaquePointer) throws(TypesetRefusal) -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw .failed }
        defer { zip_source_close(source) }
        guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw .failed }
        let size = zip_source_tell(source)
        guard size > 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw .failed }
        var bytes = [UInt8](repeating: 0, count: Int(size))
        var read = 0
        while read < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                zip_source_read(source, buffer.baseAddress.map { $0 + read }, UInt64(buffer.count - read))
            }
            guard count > 0 else { throw .failed }
            read += Int(count)
        }
        return bytes
    }
}
