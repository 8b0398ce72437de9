using System.IO.Compression;
using System.Text;
using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using ImageMagick;

namespace CivilDesk.Tests.Attachments;

public sealed class AttachmentServiceTests : IAsyncLifetime
{
    private readonly DeskFixture _desk = new();

    private AttachmentService Attachments => _desk.Get<AttachmentService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_photo_is_made_anew_upright_and_without_what_the_camera_wrote()
    {
        var received = await _desk.ReceivedAsync();

        var line = await AddAsync(received.Id, "C:\\사진\\현장.HEIC.jpg", Photo(3000, 1500));

        line.Should().BeEquivalentTo(new { FileName = "현장.HEIC.jpg", Kind = AttachmentKind.Picture, Width = 1280, Height = 2560, HasThumbnail = true });
        var file = await Attachments.OpenAsync(_desk.Clerk, line.Id, default);
        using var kept = new MagickImage(file.Path);
        kept.GetExifProfile().Should().BeNull();
        using var thumbnail = new MagickImage((await Attachments.ThumbnailAsync(_desk.Clerk, line.Id, default))!.Path);
        thumbnail.Height.Should().Be(320);
        Files().Should().HaveCount(2).And.OnlyContain(path => Path.GetExtension(path) == "" && !path.Contains("현장", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("word/document.xml", AttachmentKind.Document)]
    [InlineData("xl/workbook.xml", AttachmentKind.Workbook)]
    [InlineData("Contents/content.hpf", AttachmentKind.Hwpx)]
    public async Task A_document_is_told_by_its_content(string part, AttachmentKind kind)
    {
        var received = await _desk.ReceivedAsync();

        (await AddAsync(received.Id, "신청서.exe", Package(part))).Kind.Should().Be(kind);
    }

    [Fact]
    public async Task What_is_not_on_the_list_is_refused_and_leaves_nothing()
    {
        var received = await _desk.ReceivedAsync();

        await RefusedAsync(Encoding.UTF8.GetBytes("<svg onload='alert(1)'/>"), "attachment.kind-not-allowed");
        await RefusedAsync(Encoding.UTF8.GetBytes("MZ\u0090 a program called photo.jpg"), "attachment.kind-not-allowed");
        await RefusedAsync(Package("xl/workbook.xml", "xl/vbaProject.bin"), "attachment.macros");
        await RefusedAsync(Package("other/file.xml"), "attachment.kind-not-allowed");
        await RefusedAsync([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "attachment.unreadable");
        await RefusedAsync([], "attachment.empty");
        await RefusedAsync([.. "%PDF-1.7"u8, .. new byte[AttachmentStore.LargestFile]], "attachment.too-large");
        Files().Should().BeEmpty();

        async Task RefusedAsync(byte[] content, string code) => await new Func<Task>(() => AddAsync(received.Id, "photo.jpg", content)).ShouldBeRefusedAsync(code);
    }

    [Fact]
    public async Task A_picture_with_too_many_pixels_is_refused_before_it_is_unpacked()
    {
        var received = await _desk.ReceivedAsync();
        using var huge = new MagickImage(MagickColors.White, 9000, 7000) { Format = MagickFormat.Png };

        await new Func<Task>(() => AddAsync(received.Id, "huge.png", huge.ToByteArray())).ShouldBeRefusedAsync("attachment.too-many-pixels");
    }

    [Fact]
    public async Task An_officer_sees_the_files_of_the_own_cases_only_and_adds_none()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id, "parks");
        var line = await AddAsync(received.Id, "신청서.docx", Package("word/document.xml"));

        await new Func<Task>(() => Attachments.OpenAsync(_desk.Officer, line.Id, default)).ShouldBeRefusedAsync("record.not-found");
        await new Func<Task>(() => Attachments.ListAsync(_desk.Officer, CaseLedger.Complaints, received.Id, default)).ShouldBeRefusedAsync("record.not-found");
        await new Func<Task>(() => Attachments.AddAsync(_desk.Officer, CommandId.New(), CaseLedger.Complaints, received.Id, "a.pdf", new MemoryStream("%PDF-1.7 aaaaaaaaaaaa"u8.ToArray()), default))
            .ShouldBeRefusedAsync("permission.denied");
    }

    [Fact]
    public async Task A_removed_file_is_gone_from_the_disk_and_its_line_stays()
    {
        var received = await _desk.ReceivedAsync();
        var line = await AddAsync(received.Id, "신청서.pdf", "%PDF-1.7 aaaaaaaaaaaa"u8.ToArray());

        await new Func<Task>(() => Attachments.RemoveAsync(_desk.Clerk, CommandId.New(), line.Id, " ", default)).ShouldBeRefusedAsync("attachment.reason-needed");
        await Attachments.RemoveAsync(_desk.Clerk, CommandId.New(), line.Id, "다른 민원의 서류", default);

        Files().Should().BeEmpty();
        (await Attachments.ListAsync(_desk.Clerk, CaseLedger.Complaints, received.Id, default)).Should().BeEmpty();
    }

    private static byte[] Photo(uint width, uint height)
    {
        using var photo = new MagickImage(MagickColors.SteelBlue, width, height) { Format = MagickFormat.Jpeg };
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.Make, "SM-S918N");
        exif.SetValue(ExifTag.GPSLatitudeRef, "N");
        photo.SetProfile(exif);
        photo.Orientation = Orientation.RightTop;
        return photo.ToByteArray();
    }

    private static byte[] Package(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var text = new StreamWriter(package.CreateEntry(part).Open());
                text.Write("<x/>");
            }
        }

        return bytes.ToArray();
    }

    private async Task<AttachmentLine> AddAsync(long id, string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await Attachments.AddAsync(_desk.Clerk, CommandId.New(), CaseLedger.Complaints, id, name, stream, default);
    }

    private string[] Files()
    {
        var folder = Path.Combine(_desk.Folders.Data, "attachments");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
    }
}
