/// Invented places and firms of the invented province.
enum DemoPlaces {
    /// Districts until 30/6/2025.
    static let districts = [
        "thành phố Lam Giang", "thị xã Bến Thượng", "huyện Cầu Đông", "huyện Đồng Sậy", "huyện Bãi Trung",
        "huyện Hà Sơn", "huyện Đồng Vân", "huyện Tân Thuận Hải",
    ]

    /// Wards and communes from 01/7/2025.
    static let communes = [
        "phường Bến Thượng", "phường Cầu Đông", "phường Lam Giang", "phường Tân Thuận Hải", "phường Chợ Mới Hạ",
        "phường Đông Kênh", "phường Trại Lúa", "phường Vườn Chè", "xã Đồng Sậy", "xã Bãi Trung", "xã Hà Sơn Thượng",
        "xã Hà Sơn Hạ", "xã Đồng Vân", "xã Khe Trúc", "xã Suối Mơ Đông", "xã Gò Nổi Tây", "xã Cồn Lác",
        "xã Núi Voi Trắng", "xã Thuận Hải Đông", "xã Thuận Hải Tây", "xã Lạch Sậy", "xã Bản Nà Sim", "xã Đập Đá Bạc",
        "xã Phố Cát Lam",
    ]

    /// Industrial zones.
    static let zones = ["KCN Lam Giang 1", "KCN Lam Giang 2", "KCN Bến Thượng", "KCN Đồng Sậy"]

    /// Firms: as they write themselves, the short form in symbols, and how others spell them.
    static let firms: [(name: String, code: String, spellings: [String])] = [
        (
            "Công ty TNHH May Bến Thượng", "MBT",
            ["Cty May Bến Thượng", "CT TNHH MAY BẾN THƯỢNG", "Công ty May Bến Thuợng"]
        ),
        ("Công ty CP Giày Lam Giang", "LG", ["Cty CP Giầy Lam Giang", "Công ty cổ phần Giày Lam Giang"]),
        ("Công ty TNHH Điện tử Đồng Sậy", "ĐTĐS", ["Cty TNHH Điện tử Đồng Sậy"]),
        ("Công ty CP Vận tải Cầu Đông", "VTCĐ", ["Công ty Cổ phần Vận tải Cầu Đông", "CTCP VẬN TẢI CẦU ĐÔNG"]),
        ("Bệnh viện Đa khoa Lam Giang", "BVLG", ["BV Đa khoa Lam Giang"]),
        ("Công ty TNHH Dệt Sông Lam Giang", "DLG", []),
        ("Công ty CP Xi măng Núi Voi Trắng", "XMNV", ["Công ty Xi măng Núi Voi Trắng"]),
        ("Công ty TNHH Gỗ Khe Trúc", "GKT", []),
        ("Công ty TNHH Bao bì Vườn Chè", "BBVC", []),
        ("Công ty CP Thủy sản Lạch Sậy", "TSLS", ["Công ty CP Thuỷ sản Lạch Sậy"]),
        ("Công ty CP Môi trường đô thị Lam Giang", "MTLG", []),
        ("Công ty TNHH Da giày Cồn Lác", "DGCL", []),
        ("Công ty CP Chè Hà Sơn Thượng", "CHST", []),
        ("Công ty TNHH Linh kiện Ô tô Bãi Trung", "LKBT", []),
        ("Công ty CP Cấp nước Lam Giang", "CNLG", []),
        ("Công ty TNHH Nhựa Đông Kênh", "NĐK", []),
        ("Công ty CP In Lam Giang", "INLG", []),
        ("Công ty TNHH Thức ăn chăn nuôi Trại Lúa", "TATL", []),
        ("Công ty CP Cơ khí Đập Đá Bạc", "CKĐB", []),
        ("Công ty TNHH May mặc Thuận Hải", "MTH", []),
        ("Công ty CP Xây lắp Đồng Vân", "XLĐV", []),
        ("Công ty TNHH Thiết bị điện Gò Nổi", "TBGN", []),
        ("Công ty CP Du lịch Suối Mơ Đông", "DLSM", []),
        ("Công ty TNHH Chế biến nông sản Nà Sim", "NSNS", []),
    ]
}
