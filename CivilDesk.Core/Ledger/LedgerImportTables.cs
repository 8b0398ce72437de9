using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Ledger;

internal sealed class LedgerImportTables : IEntityTypeConfiguration<LedgerImport>
{
    public void Configure(EntityTypeBuilder<LedgerImport> builder)
    {
        builder.ToTable("LedgerImports").HasKey(import => import.Id);
        builder.HasIndex(import => import.FileHash).IsUnique();
    }
}
