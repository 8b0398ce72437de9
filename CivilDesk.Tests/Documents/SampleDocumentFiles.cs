using CivilDesk.Core.Documents;

namespace CivilDesk.Tests.Documents;

/// <summary>Writes one file of each kind for <c>scripts/check-documents.sh</c>, which reads them with other people's programs.</summary>
public sealed class SampleDocumentFiles
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("DESK_DOCUMENTS");

    [Fact]
    public void Every_kind_of_document_can_be_written()
    {
        foreach (var (name, document) in SampleDocuments.All)
        {
            var hwpx = HwpxWriter.Write(document);

            hwpx.Should().NotBeEmpty();
            if (s_folder is not null)
            {
                Directory.CreateDirectory(s_folder);
                File.WriteAllBytes(Path.Combine(s_folder, name + ".hwpx"), hwpx);
            }
        }
    }
}
