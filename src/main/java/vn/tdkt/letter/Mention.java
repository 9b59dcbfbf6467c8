package vn.tdkt.letter;

import java.util.List;
import vn.tdkt.letter.Found.Body;

/** A body named in a text, from one place to another. */
record Mention(int start, int end, List<Body> bodies, String words) {}
