package vn.tdkt.desk;

/** Something to choose from, by code and name. */
record Choice(String code, String name) {}
