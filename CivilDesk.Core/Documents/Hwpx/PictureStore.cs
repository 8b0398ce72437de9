namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The pictures of one file; the same content is stored once, however often it is shown.</summary>
internal sealed class PictureStore
{
    private readonly List<StoredPicture> _pictures = [];

    public IReadOnlyList<StoredPicture> All => _pictures;

    public StoredPicture Add(ReadOnlyMemory<byte> content, PictureFormat format)
    {
        var known = _pictures.Find(picture => content.Span.SequenceEqual(picture.Content));
        if (known is not null)
        {
            return known;
        }

        var id = $"image{_pictures.Count + 1}";
        var (ending, type) = format is PictureFormat.Jpeg ? ("jpg", "image/jpeg") : ("png", "image/png");
        var added = new StoredPicture(id, $"BinData/{id}.{ending}", type, content.ToArray());
        _pictures.Add(added);
        return added;
    }
}
