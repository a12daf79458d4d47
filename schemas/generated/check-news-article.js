// Written by `npm run schemas`; change nothing by hand.
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/presswright/schemas/news-article.schema.json","$comment":"Written by `npm run schemas`, held against schema.org 30.0; change nothing by hand.","title":"NewsArticle as Presswright writes it","description":"A closed profile of schema.org's NewsArticle: every property that article.json can hold, and no other.","type":"object","additionalProperties":false,"required":["@context","@type","headline","articleBody","wordCount","timeRequired","version"],"properties":{"@context":{"const":"https://schema.org"},"@type":{"description":"NewsArticle, or the subtype that a label in the text announces.","enum":["NewsArticle","AnalysisNewsArticle","OpinionNewsArticle","ReportageNewsArticle","ReviewNewsArticle"]},"headline":{"$ref":"#/$defs/line"},"alternativeHeadline":{"$ref":"#/$defs/line"},"description":{"description":"Standfirst, or whole sentences of the lead.","$ref":"#/$defs/line"},"author":{"type":"array","minItems":1,"uniqueItems":true,"items":{"anyOf":[{"$ref":"#/$defs/person"},{"$ref":"#/$defs/organization"}]}},"contributor":{"type":"array","minItems":1,"uniqueItems":true,"items":{"anyOf":[{"$ref":"#/$defs/person"},{"$ref":"#/$defs/organization"}]}},"translator":{"type":"array","minItems":1,"uniqueItems":true,"items":{"anyOf":[{"$ref":"#/$defs/person"},{"$ref":"#/$defs/organization"}]}},"editor":{"description":"People only, as schema.org has it.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/person"}},"datePublished":{"$ref":"#/$defs/date"},"dateModified":{"$ref":"#/$defs/date"},"dateline":{"description":"Place, and agency, that the body opens with.","$ref":"#/$defs/line"},"locationCreated":{"description":"Where the dateline says that the story was written.","type":"object","additionalProperties":false,"required":["@type","name"],"properties":{"@type":{"const":"Place"},"name":{"$ref":"#/$defs/line"}}},"sourceOrganization":{"description":"The agency that the dateline names.","$ref":"#/$defs/organization"},"inLanguage":{"description":"BCP 47 tag.","type":"string","pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},"articleSection":{"$ref":"#/$defs/line"},"keywords":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/line"}},"articleBody":{"description":"Paragraphs parted by one blank line.","type":"string","minLength":1,"pattern":"^[^\\n]+(?:\\n\\n[^\\n]+)*$"},"wordCount":{"description":"Words of articleBody.","type":"integer","minimum":1},"timeRequired":{"description":"ISO 8601 duration in whole minutes.","type":"string","pattern":"^PT[1-9][0-9]*M$"},"educationalAlignment":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/readingLevel"}},"url":{"$ref":"#/$defs/address"},"mainEntityOfPage":{"$ref":"#/$defs/address"},"image":{"type":"array","minItems":1,"items":{"anyOf":[{"$ref":"#/$defs/address"},{"$ref":"#/$defs/picture"}]}},"isAccessibleForFree":{"type":"boolean"},"publisher":{"type":"object","additionalProperties":false,"required":["@type","name"],"properties":{"@type":{"const":"NewsMediaOrganization"},"name":{"$ref":"#/$defs/line"},"url":{"$ref":"#/$defs/address"},"logo":{"type":"object","additionalProperties":false,"required":["@type","url"],"properties":{"@type":{"const":"ImageObject"},"url":{"$ref":"#/$defs/address"}}}}},"copyrightHolder":{"$ref":"#/$defs/organization"},"license":{"$ref":"#/$defs/address"},"copyrightNotice":{"$ref":"#/$defs/line"},"correction":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["@type","text"],"properties":{"@type":{"const":"CorrectionComment"},"text":{"$ref":"#/$defs/line"}}}},"version":{"description":"Counts up from 1 with each change of content.","type":"integer","minimum":1}},"$defs":{"line":{"description":"Text on one line, without white space at its ends.","type":"string","pattern":"^\\S(?:[^\\n\\r]*\\S)?$"},"person":{"type":"object","additionalProperties":false,"required":["@type","name"],"properties":{"@type":{"const":"Person"},"name":{"$ref":"#/$defs/line"},"jobTitle":{"$ref":"#/$defs/line"}}},"organization":{"type":"object","additionalProperties":false,"required":["@type","name"],"properties":{"@type":{"const":"Organization"},"name":{"$ref":"#/$defs/line"}}},"date":{"description":"ISO 8601, as precise as the source: a day, or an instant with its offset.","type":"string","oneOf":[{"format":"date"},{"format":"date-time"}]},"readingLevel":{"type":"object","additionalProperties":false,"required":["@type","alignmentType","educationalFramework","targetName"],"properties":{"@type":{"const":"AlignmentObject"},"alignmentType":{"const":"readingLevel"},"educationalFramework":{"description":"Name of the formula.","$ref":"#/$defs/line"},"targetName":{"description":"Its value, one decimal.","type":"string","pattern":"^-?[0-9]+(?:\\.[0-9])?$"}}},"address":{"type":"string","format":"uri","pattern":"^https?://"},"picture":{"description":"What the text says of a picture.","type":"object","additionalProperties":false,"required":["@type"],"minProperties":2,"properties":{"@type":{"const":"ImageObject"},"url":{"$ref":"#/$defs/address"},"caption":{"$ref":"#/$defs/line"},"creditText":{"$ref":"#/$defs/line"}}}}};
const schema32 = {"description":"Text on one line, without white space at its ends.","type":"string","pattern":"^\\S(?:[^\\n\\r]*\\S)?$"};
const schema40 = {"description":"ISO 8601, as precise as the source: a day, or an instant with its offset.","type":"string","oneOf":[{"format":"date"},{"format":"date-time"}]};
const schema48 = {"type":"string","format":"uri","pattern":"^https?://"};
const func1 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const func7 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\S(?:[^\\n\\r]*\\S)?$", "u");
const pattern12 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
const pattern15 = new RegExp("^[^\\n]+(?:\\n\\n[^\\n]+)*$", "u");
const pattern16 = new RegExp("^PT[1-9][0-9]*M$", "u");
const pattern19 = new RegExp("^https?://", "u");
const schema35 = {"type":"object","additionalProperties":false,"required":["@type","name"],"properties":{"@type":{"const":"Person"},"name":{"$ref":"#/$defs/line"},"jobTitle":{"$ref":"#/$defs/line"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "@type") || (key0 === "name")) || (key0 === "jobTitle"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if("Person" !== data["@type"]){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "Person"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.jobTitle !== undefined){
let data2 = data.jobTitle;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/jobTitle",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/jobTitle",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["@type","name"],"properties":{"@type":{"const":"Organization"},"name":{"$ref":"#/$defs/line"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "@type") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if("Organization" !== data["@type"]){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "Organization"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["@type","alignmentType","educationalFramework","targetName"],"properties":{"@type":{"const":"AlignmentObject"},"alignmentType":{"const":"readingLevel"},"educationalFramework":{"description":"Name of the formula.","$ref":"#/$defs/line"},"targetName":{"description":"Its value, one decimal.","type":"string","pattern":"^-?[0-9]+(?:\\.[0-9])?$"}}};
const pattern18 = new RegExp("^-?[0-9]+(?:\\.[0-9])?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@type"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.alignmentType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alignmentType"},message:"must have required property '"+"alignmentType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.educationalFramework === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "educationalFramework"},message:"must have required property '"+"educationalFramework"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.targetName === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetName"},message:"must have required property '"+"targetName"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "@type") || (key0 === "alignmentType")) || (key0 === "educationalFramework")) || (key0 === "targetName"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["@type"] !== undefined){
if("AlignmentObject" !== data["@type"]){
const err5 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "AlignmentObject"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.alignmentType !== undefined){
if("readingLevel" !== data.alignmentType){
const err6 = {instancePath:instancePath+"/alignmentType",schemaPath:"#/properties/alignmentType/const",keyword:"const",params:{allowedValue: "readingLevel"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.educationalFramework !== undefined){
let data2 = data.educationalFramework;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/educationalFramework",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/educationalFramework",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.targetName !== undefined){
let data3 = data.targetName;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err9 = {instancePath:instancePath+"/targetName",schemaPath:"#/properties/targetName/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(?:\\.[0-9])?$"},message:"must match pattern \""+"^-?[0-9]+(?:\\.[0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/targetName",schemaPath:"#/properties/targetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"What the text says of a picture.","type":"object","additionalProperties":false,"required":["@type"],"minProperties":2,"properties":{"@type":{"const":"ImageObject"},"url":{"$ref":"#/$defs/address"},"caption":{"$ref":"#/$defs/line"},"creditText":{"$ref":"#/$defs/line"}}};
const formats8 = require("ajv-formats/dist/formats").fullFormats.uri;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@type"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "@type") || (key0 === "url")) || (key0 === "caption")) || (key0 === "creditText"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["@type"] !== undefined){
if("ImageObject" !== data["@type"]){
const err3 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/const",keyword:"const",params:{allowedValue: "ImageObject"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats8(data1))){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.caption !== undefined){
let data2 = data.caption;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/caption",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/caption",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.creditText !== undefined){
let data3 = data.creditText;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/creditText",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/creditText",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/presswright/schemas/news-article.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@context"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@context"},message:"must have required property '"+"@context"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["@type"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.headline === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headline"},message:"must have required property '"+"headline"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.articleBody === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "articleBody"},message:"must have required property '"+"articleBody"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.wordCount === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wordCount"},message:"must have required property '"+"wordCount"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.timeRequired === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeRequired"},message:"must have required property '"+"timeRequired"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.version === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["@context"] !== undefined){
if("https://schema.org" !== data["@context"]){
const err8 = {instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/const",keyword:"const",params:{allowedValue: "https://schema.org"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["@type"] !== undefined){
let data1 = data["@type"];
if(!(((((data1 === "NewsArticle") || (data1 === "AnalysisNewsArticle")) || (data1 === "OpinionNewsArticle")) || (data1 === "ReportageNewsArticle")) || (data1 === "ReviewNewsArticle"))){
const err9 = {instancePath:instancePath+"/@type",schemaPath:"#/properties/%40type/enum",keyword:"enum",params:{allowedValues: schema31.properties["@type"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.headline !== undefined){
let data2 = data.headline;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/headline",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/headline",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.alternativeHeadline !== undefined){
let data3 = data.alternativeHeadline;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err12 = {instancePath:instancePath+"/alternativeHeadline",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/alternativeHeadline",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.author !== undefined){
let data5 = data.author;
if(Array.isArray(data5)){
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
if(!(validate21(data6, {instancePath:instancePath+"/author/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs19 = errors;
if(!(validate23(data6, {instancePath:instancePath+"/author/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid6 = valid6 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid6){
const err17 = {instancePath:instancePath+"/author/" + i0,schemaPath:"#/properties/author/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err18 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.contributor !== undefined){
let data7 = data.contributor;
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/contributor",schemaPath:"#/properties/contributor/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
const _errs23 = errors;
let valid10 = false;
const _errs24 = errors;
if(!(validate21(data8, {instancePath:instancePath+"/contributor/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid10 = valid10 || _valid1;
if(_valid1){
var props1 = true;
}
const _errs25 = errors;
if(!(validate23(data8, {instancePath:instancePath+"/contributor/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid10 = valid10 || _valid1;
if(_valid1){
if(props1 !== true){
props1 = true;
}
}
if(!valid10){
const err21 = {instancePath:instancePath+"/contributor/" + i2,schemaPath:"#/properties/contributor/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data7[i3], data7[j1])){
const err22 = {instancePath:instancePath+"/contributor",schemaPath:"#/properties/contributor/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/contributor",schemaPath:"#/properties/contributor/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.translator !== undefined){
let data9 = data.translator;
if(Array.isArray(data9)){
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/translator",schemaPath:"#/properties/translator/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
const _errs29 = errors;
let valid14 = false;
const _errs30 = errors;
if(!(validate21(data10, {instancePath:instancePath+"/translator/" + i4,parentData:data9,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid14 = valid14 || _valid2;
if(_valid2){
var props2 = true;
}
const _errs31 = errors;
if(!(validate23(data10, {instancePath:instancePath+"/translator/" + i4,parentData:data9,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid2 = _errs31 === errors;
valid14 = valid14 || _valid2;
if(_valid2){
if(props2 !== true){
props2 = true;
}
}
if(!valid14){
const err25 = {instancePath:instancePath+"/translator/" + i4,schemaPath:"#/properties/translator/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data9[i5], data9[j2])){
const err26 = {instancePath:instancePath+"/translator",schemaPath:"#/properties/translator/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/translator",schemaPath:"#/properties/translator/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.editor !== undefined){
let data11 = data.editor;
if(Array.isArray(data11)){
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len3 = data11.length;
for(let i6=0; i6<len3; i6++){
if(!(validate21(data11[i6], {instancePath:instancePath+"/editor/" + i6,parentData:data11,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
let i7 = data11.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func0(data11[i7], data11[j3])){
const err29 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/editor",schemaPath:"#/properties/editor/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.datePublished !== undefined){
let data13 = data.datePublished;
if(typeof data13 !== "string"){
const err31 = {instancePath:instancePath+"/datePublished",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs38 = errors;
let valid20 = false;
let passing0 = null;
const _errs39 = errors;
if(typeof data13 === "string"){
if(!(formats0.validate(data13))){
const err32 = {instancePath:instancePath+"/datePublished",schemaPath:"#/$defs/date/oneOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid3 = _errs39 === errors;
if(_valid3){
valid20 = true;
passing0 = 0;
}
const _errs40 = errors;
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
const err33 = {instancePath:instancePath+"/datePublished",schemaPath:"#/$defs/date/oneOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid3 = _errs40 === errors;
if(_valid3 && valid20){
valid20 = false;
passing0 = [passing0, 1];
}
else {
if(_valid3){
valid20 = true;
passing0 = 1;
}
}
if(!valid20){
const err34 = {instancePath:instancePath+"/datePublished",schemaPath:"#/$defs/date/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.dateModified !== undefined){
let data14 = data.dateModified;
if(typeof data14 !== "string"){
const err35 = {instancePath:instancePath+"/dateModified",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs44 = errors;
let valid22 = false;
let passing1 = null;
const _errs45 = errors;
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
const err36 = {instancePath:instancePath+"/dateModified",schemaPath:"#/$defs/date/oneOf/0/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid4 = _errs45 === errors;
if(_valid4){
valid22 = true;
passing1 = 0;
}
const _errs46 = errors;
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
const err37 = {instancePath:instancePath+"/dateModified",schemaPath:"#/$defs/date/oneOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid4 = _errs46 === errors;
if(_valid4 && valid22){
valid22 = false;
passing1 = [passing1, 1];
}
else {
if(_valid4){
valid22 = true;
passing1 = 1;
}
}
if(!valid22){
const err38 = {instancePath:instancePath+"/dateModified",schemaPath:"#/$defs/date/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.dateline !== undefined){
let data15 = data.dateline;
if(typeof data15 === "string"){
if(!pattern4.test(data15)){
const err39 = {instancePath:instancePath+"/dateline",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/dateline",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.locationCreated !== undefined){
let data16 = data.locationCreated;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16["@type"] === undefined){
const err41 = {instancePath:instancePath+"/locationCreated",schemaPath:"#/properties/locationCreated/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.name === undefined){
const err42 = {instancePath:instancePath+"/locationCreated",schemaPath:"#/properties/locationCreated/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key1 in data16){
if(!((key1 === "@type") || (key1 === "name"))){
const err43 = {instancePath:instancePath+"/locationCreated",schemaPath:"#/properties/locationCreated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16["@type"] !== undefined){
if("Place" !== data16["@type"]){
const err44 = {instancePath:instancePath+"/locationCreated/@type",schemaPath:"#/properties/locationCreated/properties/%40type/const",keyword:"const",params:{allowedValue: "Place"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err45 = {instancePath:instancePath+"/locationCreated/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/locationCreated/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/locationCreated",schemaPath:"#/properties/locationCreated/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.sourceOrganization !== undefined){
if(!(validate23(data.sourceOrganization, {instancePath:instancePath+"/sourceOrganization",parentData:data,parentDataProperty:"sourceOrganization",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.inLanguage !== undefined){
let data20 = data.inLanguage;
if(typeof data20 === "string"){
if(!pattern12.test(data20)){
const err48 = {instancePath:instancePath+"/inLanguage",schemaPath:"#/properties/inLanguage/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/inLanguage",schemaPath:"#/properties/inLanguage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.articleSection !== undefined){
let data21 = data.articleSection;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err50 = {instancePath:instancePath+"/articleSection",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/articleSection",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.keywords !== undefined){
let data22 = data.keywords;
if(Array.isArray(data22)){
if(data22.length < 1){
const err52 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len4 = data22.length;
for(let i8=0; i8<len4; i8++){
let data23 = data22[i8];
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err53 = {instancePath:instancePath+"/keywords/" + i8,schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/keywords/" + i8,schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
let i9 = data22.length;
let j4;
if(i9 > 1){
outer4:
for(;i9--;){
for(j4 = i9; j4--;){
if(func0(data22[i9], data22[j4])){
const err55 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.articleBody !== undefined){
let data24 = data.articleBody;
if(typeof data24 === "string"){
if(func7(data24) < 1){
const err57 = {instancePath:instancePath+"/articleBody",schemaPath:"#/properties/articleBody/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern15.test(data24)){
const err58 = {instancePath:instancePath+"/articleBody",schemaPath:"#/properties/articleBody/pattern",keyword:"pattern",params:{pattern: "^[^\\n]+(?:\\n\\n[^\\n]+)*$"},message:"must match pattern \""+"^[^\\n]+(?:\\n\\n[^\\n]+)*$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/articleBody",schemaPath:"#/properties/articleBody/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.wordCount !== undefined){
let data25 = data.wordCount;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err60 = {instancePath:instancePath+"/wordCount",schemaPath:"#/properties/wordCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err61 = {instancePath:instancePath+"/wordCount",schemaPath:"#/properties/wordCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.timeRequired !== undefined){
let data26 = data.timeRequired;
if(typeof data26 === "string"){
if(!pattern16.test(data26)){
const err62 = {instancePath:instancePath+"/timeRequired",schemaPath:"#/properties/timeRequired/pattern",keyword:"pattern",params:{pattern: "^PT[1-9][0-9]*M$"},message:"must match pattern \""+"^PT[1-9][0-9]*M$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/timeRequired",schemaPath:"#/properties/timeRequired/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.educationalAlignment !== undefined){
let data27 = data.educationalAlignment;
if(Array.isArray(data27)){
if(data27.length < 1){
const err64 = {instancePath:instancePath+"/educationalAlignment",schemaPath:"#/properties/educationalAlignment/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len5 = data27.length;
for(let i10=0; i10<len5; i10++){
if(!(validate31(data27[i10], {instancePath:instancePath+"/educationalAlignment/" + i10,parentData:data27,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/educationalAlignment",schemaPath:"#/properties/educationalAlignment/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.url !== undefined){
let data29 = data.url;
if(typeof data29 === "string"){
if(!pattern19.test(data29)){
const err66 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(formats8(data29))){
const err67 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.mainEntityOfPage !== undefined){
let data30 = data.mainEntityOfPage;
if(typeof data30 === "string"){
if(!pattern19.test(data30)){
const err69 = {instancePath:instancePath+"/mainEntityOfPage",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(formats8(data30))){
const err70 = {instancePath:instancePath+"/mainEntityOfPage",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/mainEntityOfPage",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.image !== undefined){
let data31 = data.image;
if(Array.isArray(data31)){
if(data31.length < 1){
const err72 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len6 = data31.length;
for(let i11=0; i11<len6; i11++){
let data32 = data31[i11];
const _errs86 = errors;
let valid37 = false;
const _errs87 = errors;
if(typeof data32 === "string"){
if(!pattern19.test(data32)){
const err73 = {instancePath:instancePath+"/image/" + i11,schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(formats8(data32))){
const err74 = {instancePath:instancePath+"/image/" + i11,schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/image/" + i11,schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid5 = _errs87 === errors;
valid37 = valid37 || _valid5;
const _errs90 = errors;
if(!(validate33(data32, {instancePath:instancePath+"/image/" + i11,parentData:data31,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid5 = _errs90 === errors;
valid37 = valid37 || _valid5;
if(!valid37){
const err76 = {instancePath:instancePath+"/image/" + i11,schemaPath:"#/properties/image/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.isAccessibleForFree !== undefined){
if(typeof data.isAccessibleForFree !== "boolean"){
const err78 = {instancePath:instancePath+"/isAccessibleForFree",schemaPath:"#/properties/isAccessibleForFree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.publisher !== undefined){
let data34 = data.publisher;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34["@type"] === undefined){
const err79 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data34.name === undefined){
const err80 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key2 in data34){
if(!((((key2 === "@type") || (key2 === "name")) || (key2 === "url")) || (key2 === "logo"))){
const err81 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data34["@type"] !== undefined){
if("NewsMediaOrganization" !== data34["@type"]){
const err82 = {instancePath:instancePath+"/publisher/@type",schemaPath:"#/properties/publisher/properties/%40type/const",keyword:"const",params:{allowedValue: "NewsMediaOrganization"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data34.name !== undefined){
let data36 = data34.name;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err83 = {instancePath:instancePath+"/publisher/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/publisher/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data34.url !== undefined){
let data37 = data34.url;
if(typeof data37 === "string"){
if(!pattern19.test(data37)){
const err85 = {instancePath:instancePath+"/publisher/url",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(formats8(data37))){
const err86 = {instancePath:instancePath+"/publisher/url",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/publisher/url",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data34.logo !== undefined){
let data38 = data34.logo;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38["@type"] === undefined){
const err88 = {instancePath:instancePath+"/publisher/logo",schemaPath:"#/properties/publisher/properties/logo/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data38.url === undefined){
const err89 = {instancePath:instancePath+"/publisher/logo",schemaPath:"#/properties/publisher/properties/logo/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key3 in data38){
if(!((key3 === "@type") || (key3 === "url"))){
const err90 = {instancePath:instancePath+"/publisher/logo",schemaPath:"#/properties/publisher/properties/logo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data38["@type"] !== undefined){
if("ImageObject" !== data38["@type"]){
const err91 = {instancePath:instancePath+"/publisher/logo/@type",schemaPath:"#/properties/publisher/properties/logo/properties/%40type/const",keyword:"const",params:{allowedValue: "ImageObject"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data38.url !== undefined){
let data40 = data38.url;
if(typeof data40 === "string"){
if(!pattern19.test(data40)){
const err92 = {instancePath:instancePath+"/publisher/logo/url",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(formats8(data40))){
const err93 = {instancePath:instancePath+"/publisher/logo/url",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/publisher/logo/url",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/publisher/logo",schemaPath:"#/properties/publisher/properties/logo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.copyrightHolder !== undefined){
if(!(validate23(data.copyrightHolder, {instancePath:instancePath+"/copyrightHolder",parentData:data,parentDataProperty:"copyrightHolder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.license !== undefined){
let data42 = data.license;
if(typeof data42 === "string"){
if(!pattern19.test(data42)){
const err97 = {instancePath:instancePath+"/license",schemaPath:"#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(formats8(data42))){
const err98 = {instancePath:instancePath+"/license",schemaPath:"#/$defs/address/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/license",schemaPath:"#/$defs/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.copyrightNotice !== undefined){
let data43 = data.copyrightNotice;
if(typeof data43 === "string"){
if(!pattern4.test(data43)){
const err100 = {instancePath:instancePath+"/copyrightNotice",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/copyrightNotice",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.correction !== undefined){
let data44 = data.correction;
if(Array.isArray(data44)){
if(data44.length < 1){
const err102 = {instancePath:instancePath+"/correction",schemaPath:"#/properties/correction/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len7 = data44.length;
for(let i12=0; i12<len7; i12++){
let data45 = data44[i12];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45["@type"] === undefined){
const err103 = {instancePath:instancePath+"/correction/" + i12,schemaPath:"#/properties/correction/items/required",keyword:"required",params:{missingProperty: "@type"},message:"must have required property '"+"@type"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data45.text === undefined){
const err104 = {instancePath:instancePath+"/correction/" + i12,schemaPath:"#/properties/correction/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key4 in data45){
if(!((key4 === "@type") || (key4 === "text"))){
const err105 = {instancePath:instancePath+"/correction/" + i12,schemaPath:"#/properties/correction/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data45["@type"] !== undefined){
if("CorrectionComment" !== data45["@type"]){
const err106 = {instancePath:instancePath+"/correction/" + i12+"/@type",schemaPath:"#/properties/correction/items/properties/%40type/const",keyword:"const",params:{allowedValue: "CorrectionComment"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data45.text !== undefined){
let data47 = data45.text;
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err107 = {instancePath:instancePath+"/correction/" + i12+"/text",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/correction/" + i12+"/text",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/correction/" + i12,schemaPath:"#/properties/correction/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/correction",schemaPath:"#/properties/correction/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.version !== undefined){
let data48 = data.version;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err111 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
const err112 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
else {
const err113 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
