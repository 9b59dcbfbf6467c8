package vn.tdkt.sandbox;

import java.util.List;

/** Names that nobody bears: a family name, a piece of landscape and a plant. Each is given once. */
final class InventedNames {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    private static final List<String> LANDSCAPES =
            List.of("Sông", "Núi", "Đồng", "Suối", "Đồi", "Biển", "Mây", "Gió", "Trăng", "Nắng", "Sương");
    private static final List<String> PLANTS = List.of(
            "Khế", "Bưởi", "Mơ", "Mận", "Lựu", "Quýt", "Cam", "Chanh", "Sấu", "Nhãn", "Vải", "Xoài", "Me", "Sen",
            "Súng", "Trúc", "Tre");

    private int given;

    /** The lists' lengths have no common divisor, so 2,618 names come before the first comes again. */
    String next() {
        String name = at(FAMILIES) + " " + at(LANDSCAPES) + " " + at(PLANTS);
        given++;
        return name;
    }

    private String at(List<String> list) {
        return list.get(given % list.size());
    }
}
