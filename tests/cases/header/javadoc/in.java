/** What J does. */
public class J {}
