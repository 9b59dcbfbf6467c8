package vn.tdkt.desk;

import java.util.HashMap;
import java.util.Map;
import vn.tdkt.organisation.Unit;

/** Short names of units, those included that are members no more. */
class UnitNames {

    private final Map<String, String> names = new HashMap<>();

    /** @param units by code, besides the members that are told one by one */
    UnitNames(Map<String, Unit> units) {
        units.forEach((code, unit) -> names.put(code, unit.shortName()));
    }

    Choice of(Unit unit) {
        names.put(unit.code(), unit.shortName());
        return new Choice(unit.code(), unit.shortName());
    }

    String of(String code) {
        return names.getOrDefault(code, code);
    }
}
