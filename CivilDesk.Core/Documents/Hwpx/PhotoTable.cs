namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Photos with their captions below: one alone in the middle, more in pairs side by side.</summary>
internal static class PhotoTable
{
    private const int InARow = 2;

    private static readonly int s_highest = HwpUnit.Millimetres(75);
    private static readonly int s_margin = HwpUnit.Millimetres(4);

    public static BoxTable Of(HwpxBook book, IReadOnlyList<Picture> pictures)
    {
        var columns = Math.Min(InARow, pictures.Count);
        var width = columns == 1 ? book.Page.BodyWidth * 6 / 10 : book.Page.BodyWidth / columns;
        var cells = pictures.Select((picture, i) => Photo(book, picture, i / columns, i % columns, width)).ToList();
        if (pictures.Count % columns > 0)
        {
            cells.Add(CellText.Cell(book, pictures.Count / columns, columns - 1, width, BorderShape.None, Look.Cell, TextAlignment.Center, ""));
        }

        return new([.. Enumerable.Repeat(width, columns)], cells);
    }

    private static BoxCell Photo(HwpxBook book, Picture picture, int row, int column, int room)
    {
        var scale = Math.Min((double)(room - s_margin) / picture.PixelWidth, (double)s_highest / picture.PixelHeight);
        var (width, height) = ((int)(picture.PixelWidth * scale), (int)(picture.PixelHeight * scale));
        var stored = book.Pictures.Add(picture.Content, picture.Format);
        var photo = PictureXml.InCell(book, stored, width, height, picture.Caption);
        var caption = CellText.Cell(book, row, column, room, BorderShape.None, Look.Cell, TextAlignment.Center, picture.Caption);
        return caption with { Height = height + (s_margin / 2) + caption.Height, Content = [photo, .. caption.Content], IsAtBottom = true };
    }
}
