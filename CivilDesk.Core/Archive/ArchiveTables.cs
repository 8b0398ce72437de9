using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Archive;

internal sealed class ArchiveTables : IEntityTypeConfiguration<ArchivedFile>
{
    public void Configure(EntityTypeBuilder<ArchivedFile> builder)
    {
        builder.ToTable("ArchivedFiles").HasKey(file => file.Id);
        builder.HasIndex(file => new { file.Subject, file.SubjectId });
        builder.HasIndex(file => file.Sha256);
        builder.HasIndex(file => file.Period);
    }
}
