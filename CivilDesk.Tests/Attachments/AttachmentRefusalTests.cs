using System.IO.Compression;
using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Attachments;

public sealed class AttachmentRefusalTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_file_has_a_name()
    {
        var received = await _desk.ReceivedAsync();

        await Add(received.Id, ".pdf", "%PDF-1.7"u8.ToArray()).ShouldBeRefusedAsync("attachment.name-needed");
    }

    [Fact]
    public async Task A_record_holds_fifty_files()
    {
        var received = await _desk.ReceivedAsync();
        for (var i = 0; i < 50; i++)
        {
            (await Add(received.Id, $"신청서 {i}.pdf", [.. "%PDF-1.7"u8, (byte)i]).RefusalAsync()).Should().BeNull();
        }

        await Add(received.Id, "신청서.pdf", "%PDF-1.7"u8.ToArray()).ShouldBeRefusedAsync("attachment.too-many");
    }

    [Fact]
    public async Task A_package_of_thousands_of_parts_is_no_document()
    {
        var received = await _desk.ReceivedAsync();
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i <= 4_000; i++)
            {
                zip.CreateEntry($"word/{i}.xml", CompressionLevel.NoCompression);
            }
        }

        await Add(received.Id, "신청서.docx", file.ToArray()).ShouldBeRefusedAsync("attachment.package-too-large");
    }

    private Func<Task> Add(long id, string name, byte[] content) =>
        () => _desk.Get<AttachmentService>().AddAsync(_desk.Clerk, CommandId.New(), CaseLedger.Complaints, id, name, new MemoryStream(content), default);
}
