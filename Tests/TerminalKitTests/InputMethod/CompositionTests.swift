import TerminalKit
import Testing

/// Keys and what they make.
struct Typed: CustomTestStringConvertible, Sendable {
    let keys: String
    let text: String

    init(_ keys: String, _ text: String) {
        self.keys = keys
        self.text = text
    }

    var testDescription: String { "\(keys) → \(text)" }

    /// "keys=text keys=text …"
    static func pairs(_ list: String) -> [Typed] {
        list.split { $0 == " " || $0 == "\n" }.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return Typed(String(parts[0]), String(parts.last ?? ""))
        }
    }
}

/// Bytes are compared: equality of strings would not tell normal form C from D.
func isSame(_ left: String, _ right: String) -> Bool { Array(left.utf8) == Array(right.utf8) }

@Suite struct CompositionTests {
    /// Marks and tones in any order and place.
    private static let telex = Typed.pairs(
        """
        tieengs=tiếng tiengse=tiếng tieseng=tiếng tieengss=tiêngs tiengs=tiéng dduwowngf=đường dduongwf=đường
        dduowngf=đường duongwfd=đường duongwdf=đường nguowif=người nguwowif=người nguoiwf=người uow=ươ uwo=ưo huow=huơ
        thuowr=thuở khuow=khuơ huwow=hươ luow=lươ uwowcs=ước giuwx=giữ giwax=giữa quar=quả qusy=quý gif=gì ginf=gìn
        giaf=già gifa=già gieengs=giếng giwowngf=giường khuyur=khuỷu ngoawcj=ngoặc hoacwj=hoặc quangw=quăng oanhs=oánh
        DDOANF=ĐOÀN CHAOf=CHÀO chEe=chÊ Ddaats=Đất dDaats=đất w=ư W=Ư waf=ừa trwongf=trường thw=thư ngwowif=người
        aaw=ă awa=â oow=ơ owo=ô uoow=ươ uwowo=uô daaufz=dâu hofcs=hóc hafz=ha hafs=há hofjcs=hóc xoong=xông xooong=xoong
        DDawks=Đắk DDak=Đak DDDak=DDak Lakws=Lắk Kroong=Krông Kanj=Kạn ddeer=để dderr=đer yeeu=yêu yeue=yêu Yeenf=Yền Nguyeenx=Nguyễn
        Huyenfe=Huyền quoocs=quốc quyeenf=quyền thuws=thứ luuw=lưu cuuwf=cừu ruouwj=rượu huouw=hươu chuawr=chửa
        """)

    private static let vni = Typed.pairs(
        """
        tie6ng1=tiếng tieng16=tiếng tieng61=tiếng d9uo7ng2=đường duong972=đường duong729=đường nguoi72=người uo7=ươ
        u7o=ưo thuo73=thuở hoang23=hoảng giu74=giữ gi2=gì qua3=quả khuyu3=khuỷu hoac85=hoặc xuat61=xuất a68=ă a86=â
        chE6=chÊ D9OAN2=ĐOÀN chao20=chao d9=đ D9=Đ nguye64n=nguyễn d9e63=để quy1=quý Lak81=Lắk ke61=kế
        """)

    @Test(arguments: telex)
    func `Telex keys make the syllable in any order`(_ typed: Typed) {
        #expect(isSame(Composition(keys: typed.keys, method: .telex, tones: .old).text, typed.text))
    }

    @Test(arguments: vni)
    func `VNI keys make the syllable in any order`(_ typed: Typed) {
        #expect(isSame(Composition(keys: typed.keys, method: .vni, tones: .old).text, typed.text))
    }

    @Test(arguments: [
        ("hoaf", "hòa", "hoà"), ("khoer", "khỏe", "khoẻ"), ("thuyr", "thủy", "thuỷ"), ("HOAF", "HÒA", "HOÀ"),
        ("hoangf", "hoàng", "hoàng"), ("quyf", "quỳ", "quỳ"), ("cuar", "của", "của"), ("mias", "mía", "mía"),
        ("hoais", "hoái", "hoái"), ("khuyur", "khuỷu", "khuỷu"), ("uyr", "ủy", "uỷ"), ("oaf", "òa", "oà"),
        ("giaf", "già", "già"), ("quaf", "quà", "quà"), ("khuyas", "khuýa", "khuýa"), ("thueer", "thuể", "thuể"),
    ])
    func `the styles differ in open oa, oe and uy alone`(_ keys: String, _ old: String, _ new: String) {
        #expect(isSame(Composition(keys: keys, method: .telex, tones: .old).text, old))
        #expect(isSame(Composition(keys: keys, method: .telex, tones: .new).text, new))
    }

    @Test(
        arguments: Typed.pairs(
            """
            ass=as aff=af arr=ar axx=ax ajj=aj aaa=aa eee=ee ooo=oo ddd=dd aww=aw oww=ow uww=uw ww=w uoww=uow tesst=test
            chuww=chuw chww=chw chuawrwz=chuảwz daaasd=daasd vieete=viete DDD=DD caass=câs
            """))
    func `a Telex key struck twice is taken back and stands for itself`(_ typed: Typed) {
        #expect(isSame(Composition(keys: typed.keys, method: .telex, tones: .old).text, typed.text))
    }

    @Test(
        arguments: Typed.pairs(
            "a11=a1 a22=a2 a33=a3 a44=a4 a55=a5 a66=a6 e66=e6 o66=o6 o77=o7 u77=u7 a88=a8 d99=d9 d9a1nh5=đạnh"))
    func `a VNI key struck twice is taken back and stands for itself`(_ typed: Typed) {
        #expect(isSame(Composition(keys: typed.keys, method: .vni, tones: .old).text, typed.text))
    }

    @Test(
        arguments: """
            Windows email UBND case file ASCII Excel password message office error coffee Google book www congdoan user
            lies Word Web wifi PowerPoint PDF USB VNPT Zalo Facebook Website online Internet link scan Laser server
            Panasonic Dell Canon report fax passport address staff traffic process express radio video BHXH BHYT CNVC
            PCTN ANTT WTO WHO zzzjjjjhhhkkk chew KTXH KH TB SNV index movie series express export expert
            """.split { $0 == " " || $0 == "\n" }.map(String.init))
    func `what cannot be Vietnamese stays as typed`(_ word: String) {
        #expect(Composition(keys: word, method: .telex, tones: .old).text == word)
        #expect(Composition(keys: word, method: .vni, tones: .old).text == word)
    }

    @Test(
        arguments: Typed.pairs(
            """
            LDDLDD=LĐLĐ QDD=QĐ CDD=CĐ HDDND=HĐND TLDDLDD=TLĐLĐ DDND=ĐND DDLDD=ĐLĐ CDDCS=CĐCS ATVSLDD=ATVSLĐ GDDDT=GDĐT
            qdd=qđ sddt=sđt ddc=đc TLDDLDDVN=TLĐLĐVN QDDD=QDD BCHTUW=BCHTƯ TUW=TƯ UBDD=UBĐ HDDLDD=HĐLĐ
            """))
    func `abbreviations take đ at any place`(_ typed: Typed) {
        #expect(isSame(Composition(keys: typed.keys, method: .telex, tones: .old).text, typed.text))
    }

    @Test(
        arguments: Typed.pairs(
            "LD9LD9=LĐLĐ QD9=QĐ HD9ND=HĐND TLD9LD9=TLĐLĐ qd9=qđ QD99=QD9 BCHTU7=BCHTƯ CV12=CV12 UBND2024=UBND2024"))
    func `abbreviations take đ in VNI too`(_ typed: Typed) {
        #expect(isSame(Composition(keys: typed.keys, method: .vni, tones: .old).text, typed.text))
    }

    @Test(arguments: [
        ("DD$ay", "Đ$ay"), ("1235/QDD-LDDLDD", "1235/QĐ-LĐLĐ"), ("dd/c Huyeenf", "đ/c Huyền"), ("500dd", "500đ"),
        ("Soos 12/BC-CDDCS ngafy 1.12", "Số 12/BC-CĐCS ngày 1.12"), ("", ""), ("  as ", "  á "), ("đas", "đas"),
        ("lan@ldld.vn", "lan@ldld.vn"), ("tiếngs", "tiếngs"),
    ])
    func `a text is parted at what belongs to no syllable`(_ keys: String, _ text: String) {
        #expect(isSame(TypingMethod.telex.composed(keys, tones: .old), text))
    }

    @Test(arguments: [
        ("111222333", "111222333"), ("1235/QD9-LD9LD9", "1235/QĐ-LĐLĐ"), ("12a1", "12a1"), ("500d9", "500đ"),
        ("Cong6 d9oan2 nam8 2026", "Công đoàn năm 2026"), ("ngay2 01/12", "ngày 01/12"), ("9h30", "9h30"),
    ])
    func `digits of a VNI text stay digits where no letter stands before them`(_ keys: String, _ text: String) {
        #expect(isSame(TypingMethod.vni.composed(keys, tones: .old), text))
    }

    @Test func `what is longer than any syllable stays as typed`() {
        let long = String(repeating: "as", count: 40_000)
        #expect(TypingMethod.telex.composed(long, tones: .old) == long)
        #expect(Composition(keys: "a\u{301}s", method: .telex, tones: .old).text == "a\u{301}s")
    }
}
