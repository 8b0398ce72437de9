namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>What the parts of one file share: its page, its shapes, its pictures and its running numbers.</summary>
internal sealed class HwpxBook(HwpxPage page)
{
    private int _id = 1000;

    public HwpxPage Page { get; } = page;

    public ShapeBook Shapes { get; } = new();

    public PictureStore Pictures { get; } = new();

    public int NextId() => ++_id;
}
