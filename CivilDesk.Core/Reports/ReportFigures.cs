namespace CivilDesk.Core.Reports;

/// <summary>Every figure of one period. Always: carried over + received − processed = in progress, in the sums and in every table that shows them.</summary>
public sealed record ReportFigures(IReadOnlyList<FigureLine> Lines, IReadOnlyList<FigureTable> Tables, CrossTable? DongByCategory)
{
    public int Received => Count("received");

    public int CarriedOver => Count("carriedOver");

    public int Processed => Count("processed");

    public int InProgress => Count("inProgress");

    public int MeetingsHeld => Count("meetings");

    public int FieldVisits => Count("visits");

    public int Directives => Count("directives");

    public FigureLine Line(string key) => Lines.First(line => line.Key == key);

    public int Count(string key) => (int)(Line(key).Value ?? 0);

    public FigureTable Table(string key) => Tables.First(table => table.Key == key);

    public FigureTable? Find(string key) => Tables.FirstOrDefault(table => table.Key == key);
}
