using System.Globalization;
using System.Text.Json;
using CivilDesk.Core.Documents;

namespace CivilDesk.Tests.Documents;

/// <summary>
/// Writes one file of each kind for <c>scripts/check-documents.sh</c>, which reads them with other people's programs,
/// and beside each what its tables mean to say.
/// </summary>
public sealed class SampleDocumentFiles
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("DESK_DOCUMENTS");

    [Fact]
    public void Every_kind_of_document_can_be_written()
    {
        foreach (var (name, document) in SampleDocuments.All)
        {
            var (hwpx, xlsx) = (HwpxWriter.Write(document), XlsxWriter.Write(document));

            hwpx.Should().NotBeEmpty();
            xlsx.Should().NotBeEmpty();
            if (s_folder is not null)
            {
                Directory.CreateDirectory(s_folder);
                File.WriteAllBytes(Path.Combine(s_folder, name + ".hwpx"), hwpx);
                File.WriteAllBytes(Path.Combine(s_folder, name + ".xlsx"), xlsx);
                File.WriteAllText(Path.Combine(s_folder, name + ".json"), JsonSerializer.Serialize(Tables(document), JsonSerializerOptions.Web));
            }
        }
    }

    [Fact]
    public void A_server_that_speaks_German_writes_the_same_files()
    {
        var document = SampleDocuments.HalfYearAnalysis;
        var (hwpx, xlsx) = (HwpxWriter.Write(document), XlsxWriter.Write(document));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            HwpxWriter.Write(document).Should().Equal(hwpx);
            XlsxWriter.Write(document).Should().Equal(xlsx);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<object> Tables(OfficialDocument document) => DocumentFlow.Of(document).OfType<FlowTable>()
        .Select(table => table.Grid.Rows.SelectMany(row => row).Select(cell => new { cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text }));
}
