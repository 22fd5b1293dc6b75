package dossier_test
import ("testing";"os";"github.com/servanda/servanda/dossier")
func TestZZGen(t *testing.T){
os.WriteFile("../docs/dossier.schema.json",dossier.JSONSchema(),0o644)
os.WriteFile("../docs/language.md",dossier.Manual(),0o644)
os.WriteFile("../editors/vscode/syntaxes/pact.tmLanguage.json",dossier.TextMateGrammar(),0o644)
}
