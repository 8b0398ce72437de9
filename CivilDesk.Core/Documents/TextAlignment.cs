namespace CivilDesk.Core.Documents;

public enum TextAlignment
{
    Left,
    Center,
    Right,
    Justified,
}
