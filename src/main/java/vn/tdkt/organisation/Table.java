package vn.tdkt.organisation;

import java.util.List;
import java.util.stream.Collectors;
import vn.tdkt.sheet.SheetForm;

/** One sheet of the organisation's workbook and the table that keeps its rows. */
record Table(String sheet, String name, List<Field> fields) {

    static Table of(String sheet, String name, Field... fields) {
        return new Table(sheet, name, List.of(fields));
    }

    SheetForm form() {
        return new SheetForm(sheet, fields.stream().map(Field::sheet).toList());
    }

    List<Field> keys() {
        return fields.stream().filter(Field::key).toList();
    }

    List<Field> details() {
        return fields.stream().filter(field -> !field.key()).toList();
    }

    String select() {
        return "select " + names(fields, "", ", ") + " from " + name + " order by " + names(keys(), "", ", ");
    }

    String insert() {
        return "insert into " + name + " (" + names(fields, "", ", ") + ") values ("
                + fields.stream().map(field -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String update() {
        return "update " + name + " set " + names(details(), " = ?", ", ") + " where "
                + names(keys(), " is not distinct from ?", " and ");
    }

    private static String names(List<Field> fields, String after, String between) {
        return fields.stream().map(field -> field.column() + after).collect(Collectors.joining(between));
    }
}
