package vn.tdkt.sheet;

import java.util.List;

/** What a sheet must look like: its name and the headings of its first row, in any order. */
public record SheetForm(String name, List<Column> columns) {

    public SheetForm {
        columns = List.copyOf(columns);
    }

    public static SheetForm of(String name, Column... columns) {
        return new SheetForm(name, List.of(columns));
    }
}
